// The layouts of a deck: named and numbered as PowerPoint does, so that a school's own template fits.

/** A place on a slide, in inches. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A placeholder of a layout. */
export interface Placeholder {
  /** As PowerPoint knows it; without one it takes any content. */
  type?: 'title' | 'ctrTitle' | 'subTitle' | 'body';
  /** Ties the place on a slide to that on the layout; titles need none. */
  idx?: number;
  name: string;
  place: Place;
  /** Of its letters, in points. */
  size: number;
}

/** A layout. */
export interface Layout {
  name: string;
  /** The kind that PowerPoint looks for when another template is put on. */
  type?: string;
  /** True on the dark ground of the first slide. */
  dark?: boolean;
  placeholders: Placeholder[];
}

/** Size of a slide in inches: 16 to 9. */
export const SLIDE = {w: 40 / 3, h: 7.5};

/** Sizes of letters in points, to be read from the back of the room. */
const TITLE_SIZE = 40;
export const BODY_SIZE = 36;

const LEFT = 0.75;
const WIDE = SLIDE.w - 2 * LEFT;
const TOP = 1.85;

const title: Placeholder = {
  type: 'title',
  name: 'Title',
  place: {x: LEFT, y: 0.45, w: WIDE, h: 1.25},
  size: TITLE_SIZE,
};

/** Room for a picture beside words. */
export const BESIDE: Place = {x: 7.3, y: TOP, w: SLIDE.w - LEFT - 7.3, h: 4.7};

/** Room for a picture or a table alone, under the title. */
export const UNDER_TITLE: Place = {x: LEFT, y: TOP, w: WIDE, h: 4.7};

const body = (place: Place): Placeholder => ({idx: 1, name: 'Content', place, size: BODY_SIZE});

/** Every layout of a deck, in the order of PowerPoint's own. */
export const layouts = {
  title: {
    name: 'Title Slide',
    type: 'title',
    dark: true,
    placeholders: [
      {type: 'ctrTitle', name: 'Title', place: {x: LEFT, y: 1.6, w: WIDE, h: 2.6}, size: 48},
      {type: 'subTitle', idx: 1, name: 'Subtitle', place: {x: LEFT, y: 4.45, w: WIDE, h: 1.2}, size: 24},
    ],
  },
  content: {name: 'Title and Content', type: 'obj', placeholders: [title, body(UNDER_TITLE)]},
  section: {
    name: 'Section Header',
    type: 'secHead',
    placeholders: [{type: 'title', name: 'Title', place: {x: LEFT, y: 1.9, w: WIDE, h: 3.4}, size: 44}],
  },
  beside: {
    name: 'Content and Picture',
    placeholders: [title, body({x: LEFT, y: TOP, w: BESIDE.x - LEFT - 0.3, h: 4.7})],
  },
  titleOnly: {name: 'Title Only', type: 'titleOnly', placeholders: [title]},
} satisfies Record<string, Layout>;

/** Name of a layout in the code. */
export type LayoutName = keyof typeof layouts;
