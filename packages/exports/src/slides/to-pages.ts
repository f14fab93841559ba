// Lays the slides of a lesson out: which layout, what stands where, and where one slide must become two.
import type {Block, LessonOutline, OutlineSlide, PictureBlock, TableBlock} from '../outline.ts';
import {toLinkNotes, toNotesText} from './to-notes.ts';
import {fillSlides, type Filling} from './fill-slides.ts';
import {fitTitle, type FittedTitle} from './fit-title.ts';
import {BODY_SIZE, layouts, UNDER_TITLE, type LayoutName, type Place} from './layouts.ts';
import {toSlideText} from './to-slide-text.ts';
import {fillTables, type TableFilling} from './fill-tables.ts';

/** One slide as it will stand in the deck. */
export interface Page {
  layout: LayoutName;
  title: FittedTitle;
  /** Text of the layout's second placeholder. */
  body?: Filling;
  picture?: PictureBlock;
  table?: TableFilling;
  /** Lines of the presenter's notes. */
  notes: string[];
}

/** Sizes that may be taken, in points, before one slide becomes two. */
const SIZES = [BODY_SIZE, 32, 28, 24];

/** Lays out every slide, with a title slide first where the lesson does not begin with one. */
export function toPages(outline: LessonOutline): Page[] {
  const [first, ...rest] = outline.slides;
  if (first && isTitleSlide(first, outline))
    return [toTitlePage(outline, first), ...rest.flatMap(toSlidePages)];
  return [toTitlePage(outline), ...outline.slides.flatMap(toSlidePages)];
}

function isTitleSlide({title, blocks}: OutlineSlide, outline: LessonOutline): boolean {
  return blocks.length === 0 && outline.title.toLowerCase().startsWith(title.toLowerCase());
}

function toTitlePage(outline: LessonOutline, own?: OutlineSlide): Page {
  const {title, summary, url, adaptedFor, facts} = outline;
  const shown = toShownTitle(own?.title ?? title, 'title');
  const notes = [
    ...(own ? toNotesText(own.notes) : []),
    summary,
    ...(adaptedFor ? [`This version is for ${adaptedFor}.`] : []),
    ...facts.slice(0, 2).map((fact) => `${fact.term}: ${fact.text}`),
    `Plan and worksheets: ${url}`,
    ...shown.notes,
  ];
  const lines = [{runs: [{text: 'Resilience Library'}], mark: 'none' as const, level: 0}];
  return {
    layout: 'title',
    title: shown.title,
    body: {lines, size: layouts.title.placeholders[1]!.size},
    notes,
  };
}

function toSlidePages(slide: OutlineSlide): Page[] {
  const pages = toBarePages(slide.blocks);
  const notes = [...toNotesText(slide.notes), ...toLinkNotes(slide.blocks)];
  return pages.map((page, index) => {
    const shown = toShownTitle(slide.title, page.layout, index === 0 ? '' : ' (continued)');
    const before = index === 0 ? [] : ['Continued from the slide before.'];
    return {...page, title: shown.title, notes: [...shown.notes, ...before, ...notes]};
  });
}

// A title that has to be shortened is whole in the notes.
function toShownTitle(words: string, layout: LayoutName, ending = ''): {title: FittedTitle; notes: string[]} {
  const title = fitTitle(words, layouts[layout].placeholders[0]!, ending);
  return {title, notes: title.text === words + ending ? [] : [`Title in full: ${words}`]};
}

type BarePage = Omit<Page, 'title' | 'notes'>;

function toBarePages(blocks: Block[]): BarePage[] {
  if (blocks.length === 0) return [{layout: 'section'}];
  const pictures = blocks.filter((block) => block.kind === 'picture');
  const tables = blocks.filter((block) => block.kind === 'table');
  const text = toSlideText(blocks);
  if (tables.length > 0) return toTablePages(tables, {pictures, text});
  const [picture, ...others] = pictures;
  const beside = picture && toBeside(text, picture);
  if (beside) return [beside, ...others.map(toPicturePage)];
  return [...pictures.map(toPicturePage), ...toTextPages(text)];
}

function toTextPages(text: ReturnType<typeof toSlideText>): BarePage[] {
  return fillSlides(text, UNDER_TITLE, SIZES).map((body) => ({layout: 'content', body}));
}

function toPicturePage(picture: PictureBlock): BarePage {
  return {layout: 'titleOnly', picture};
}

// A picture stands beside words that fit beside it; words that do not have a slide of their own.
function toBeside(text: ReturnType<typeof toSlideText>, picture: PictureBlock): BarePage | undefined {
  if (text.length === 0) return undefined;
  const [body, ...more] = fillSlides(text, layouts.beside.placeholders[1]!.place, SIZES);
  return body && more.length === 0 ? {layout: 'beside', picture, body} : undefined;
}

// Words under a table stay with it where there is room for them.
function toTablePages(
  tables: TableBlock[],
  {pictures, text}: {pictures: PictureBlock[]; text: ReturnType<typeof toSlideText>},
): BarePage[] {
  const fillings = tables.flatMap((table) => fillTables(table, UNDER_TITLE));
  const pages: BarePage[] = fillings.map((table) => ({layout: 'titleOnly', table}));
  const [only, ...others] = fillings;
  const under = only && others.length === 0 ? toUnder(only, text) : undefined;
  if (only && under) return [{layout: 'titleOnly', table: only, body: under}, ...pictures.map(toPicturePage)];
  return [...pages, ...pictures.map(toPicturePage), ...toTextPages(text)];
}

/** Where text under a table stands. */
export function toPlaceUnder({height}: TableFilling): Place {
  const y = UNDER_TITLE.y + height + 0.25;
  return {...UNDER_TITLE, y, h: UNDER_TITLE.y + UNDER_TITLE.h - y};
}

function toUnder(table: TableFilling, text: ReturnType<typeof toSlideText>): Filling | undefined {
  const [filling, ...more] = fillSlides(text, toPlaceUnder(table), [32, 28, 24, 20]);
  return more.length === 0 ? filling : undefined;
}
