// What every exporter writes from: a lesson as plain blocks, without HTML, in the version that was chosen.

/** A run of text. */
export interface TextRun {
  kind: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Where it leads; absolute. */
  href?: string;
}

/** A forced end of line. */
export interface LineBreak {
  kind: 'break';
}

/** A place to draw in or to stick a symbol on, with what belongs there. */
export interface PicturePrompt {
  kind: 'picture-prompt';
  text: string;
}

/** A gap to write in. */
export interface WritingGap {
  kind: 'gap';
  /** About how many letters it has room for. */
  length: number;
}

/** A box to tick. */
export interface TickBox {
  kind: 'tick-box';
}

/** A picture among words or in a cell: a symbol beside its word. */
export interface InlinePicture {
  kind: 'picture';
  /** Such as `media/balance-scale.0a1b2c.svg`. */
  file: string;
  alt: string;
}

/** Anything that stands in a line. */
export type Inline = TextRun | LineBreak | PicturePrompt | WritingGap | TickBox | InlinePicture;

/** A heading; level 1 is the part's own title and is no block. */
export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3 | 4;
  content: Inline[];
}

/** A paragraph. */
export interface ParagraphBlock {
  kind: 'paragraph';
  content: Inline[];
}

/** A list; each item is blocks of its own. */
export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  /** Number of the first item. */
  start: number;
  items: Block[][];
}

/** A table whose first row repeats on every page. Cells hold lines of text only. */
export interface TableBlock {
  kind: 'table';
  /** One cell a column; an empty list where the table has no header. */
  header: Inline[][];
  rows: Inline[][][];
}

/** A picture of the library's, by its path inside the compiled library. */
export interface PictureBlock {
  kind: 'picture';
  /** Such as `media/strip.0a1b2c.svg`. */
  file: string;
  alt: string;
}

/** A passage set apart, such as an adaptation or words for the teacher. */
export interface AsideBlock {
  kind: 'aside';
  tone: 'adaptation' | 'care' | 'say';
  title: string;
  blocks: Block[];
}

/** Words of somebody else. */
export interface QuoteBlock {
  kind: 'quote';
  blocks: Block[];
}

/** A line over the whole width, to write on. */
export interface WritingLineBlock {
  kind: 'writing-line';
}

/** One block of a part. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | PictureBlock
  | AsideBlock
  | QuoteBlock
  | WritingLineBlock;

/** One part that starts a page of its own. */
export interface OutlinePart {
  /** `plan`, or the worksheet's name such as `worksheet-cards`; answers are `<name>-answers`. */
  id: string;
  kind: 'plan' | 'worksheet' | 'answers' | 'vocabulary';
  title: string;
  blocks: Block[];
}

/** One slide. */
export interface OutlineSlide {
  title: string;
  blocks: Block[];
  /** For the presenter. */
  notes: Block[];
}

/** A lesson for exporters, in the version that was chosen. */
export interface LessonOutline {
  slug: string;
  /** Areas of need of the version, in the order of the address; empty on the lesson as planned. */
  needs: string[];
  title: string;
  summary: string;
  /** Address of its page in that version; absolute. */
  url: string;
  /** "cognition and learning needs"; missing on the lesson as planned. */
  adaptedFor?: string;
  /** The at-a-glance rows: "Key stage", "Key Stage 3 (years 8 and 9)". */
  facts: {term: string; text: string}[];
  parts: OutlinePart[];
  slides: OutlineSlide[];
  /** "CC-BY-4.0". */
  licence: string;
  /** `YYYY-MM-DD` of its last review. */
  reviewed: string;
}
