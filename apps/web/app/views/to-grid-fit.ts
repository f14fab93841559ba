// Chooses the size of type in which the timetable of a day fits on one page. Nothing on the server can measure it, so it
// is reckoned from the lengths of words; rather a size too small than a page too many.
import type {Paper} from '../sheets/day-sheet.ts';
import {MM_PER_POINT} from './measure-text.ts';
import type {TimetableCell, TimetableRow, TimetableView} from './to-timetable.ts';

/** How a timetable is set on paper. */
export interface GridFit {
  /** Size of its type: points. */
  size: number;
  /** Width of the column of names: ems. */
  names: number;
  /** False where it is larger than the page even in the smallest type that can be read. */
  fits: boolean;
}

/** What there is for the table inside a page, below its heading: millimetres. */
const boxes: Record<Paper, {width: number; height: number; sizes: number[]}> = {
  a4: {width: 273, height: 156, sizes: [13, 12, 11, 10, 9, 8, 7]},
  a3: {width: 392, height: 224, sizes: [18, 16, 14, 13, 12, 11, 10, 9, 8]},
  upright: {width: 178, height: 225, sizes: [12, 11, 10, 9, 8, 7]},
};

/** Widths that the style sheet has for the column of names: ems. */
const NAMES = [4, 6, 8, 11];

/** Ems: a letter of bold type with room to spare, a line, a column where all are together, what a tile has around it. */
const LETTER = 0.6;
const LINE = 1.25;
const TOGETHER = 3.4;
const SIDES = 1.75;
const ENDS = 0.8;
const GAP = 0.25;

/** Notes are smaller than titles by this. */
const SMALL = 0.9;

/** Finds the largest type in which no word breaks and all rows are on one page. */
export function toGridFit(view: TimetableView, paper: Paper): GridFit {
  const {width, height, sizes} = boxes[paper];
  const names = toNamesWidth(view.rows);
  const fitting = sizes.find((size) => {
    const em = size * MM_PER_POINT;
    return fitsIn(view, {width: width / em, height: height / em, names});
  });
  return {size: fitting ?? sizes.at(-1)!, names, fits: fitting !== undefined};
}

// Widths and heights in ems.
function fitsIn(view: TimetableView, box: {width: number; height: number; names: number}): boolean {
  const inTurn = view.columns.filter(({slot}) => slot !== undefined).length;
  const together = view.columns.length - inTurn;
  const gaps = (view.columns.length + 2) * GAP;
  const column = (box.width - box.names - together * TOGETHER - gaps) / Math.max(1, inTurn);
  const letters = (column - SIDES) / LETTER;
  const words = view.rows.flatMap(({sessions}) => sessions.flatMap((cell) => toWords(cell?.title ?? 'Free')));
  if (words.some(({length}) => length > letters)) return false;
  const rows = view.rows.map((row) => Math.max(toNameHeight(row, box.names), toCellsHeight(row, letters)));
  return rows.reduce((sum, row) => sum + row + GAP, LINE * 2.4) <= box.height;
}

function toNamesWidth(rows: TimetableRow[]): number {
  const longest = Math.max(1, ...rows.flatMap(({label}) => toWords(label).map(({length}) => length)));
  return NAMES.find((width) => longest * LETTER + 0.5 <= width) ?? NAMES.at(-1)!;
}

function toNameHeight({label, note}: TimetableRow, width: number): number {
  const letters = width / LETTER;
  return (countLines(label, letters) + (note ? countLines(note, letters / SMALL) * SMALL : 0)) * LINE;
}

function toCellsHeight({sessions}: TimetableRow, letters: number): number {
  return Math.max(...sessions.map((cell) => toCellHeight(cell, letters)), LINE + ENDS);
}

function toCellHeight(cell: TimetableCell | undefined, letters: number): number {
  if (!cell) return LINE + ENDS;
  const notes = cell.notes?.join(' · ') ?? '';
  const noteLines = notes === '' ? 0 : countLines(notes, letters / SMALL);
  return (countLines(cell.title, letters) + noteLines * SMALL) * LINE + ENDS;
}

function countLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of toWords(text)) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
