// Fits tables on slides: smaller letters first, then more slides, each with the header row, then shorter rows.
import type {Inline, TableBlock} from '../outline.ts';
import {toPlainText} from '../say/to-plain-text.ts';
import {breakRuns} from './break-runs.ts';
import {countLines, type SlideRun} from './measure-text.ts';
import type {Place} from './layouts.ts';

/** A table, or some of its rows, that fits a slide. */
export interface TableFilling {
  /** One text a cell; an empty list where there is no header. */
  header: string[];
  rows: string[][];
  /** Widths of columns, in inches. */
  widths: number[];
  /** Heights of rows, the header first where there is one, in inches. */
  heights: number[];
  /** Of all rows together, in inches. */
  height: number;
  /** Of the letters, in points. */
  size: number;
}

const SIZES = [28, 24, 20, 18];

const INCH = 72;

/** Room round the text of a cell, in inches, as PowerPoint leaves it by itself. */
const CELL_SIDES = 0.2;
const CELL_ENDS = 0.1;

/** Height of a row with a cell to fill in, in inches: the class writes there together. */
const WRITING_ROW = 0.9;

/** Fits a table. */
export function fillTables(table: TableBlock, place: Place): TableFilling[] {
  const header = toTexts(table.header);
  const rows = table.rows.map(toTexts);
  const widths = toWidths([header, ...rows], place.w);
  const fit = (size: number) => toFilling({header, rows, widths, size});
  const fitting = SIZES.map(fit).find(({height}) => height <= place.h);
  return fitting ? [fitting] : part(withShortHeader(fit(SIZES.at(-1)!), place.h), place.h);
}

// A header that would leave no room under it is a row like the others.
function withShortHeader(whole: TableFilling, room: number): TableFilling {
  const {header, heights, rows} = whole;
  return header.length > 0 && heights[0]! > room / 2
    ? {...whole, header: [], rows: [header, ...rows]}
    : whole;
}

function part(whole: TableFilling, room: number): TableFilling[] {
  const fillings: TableFilling[] = [];
  for (const row of whole.rows.flatMap((each) => partRow(each, whole, room))) {
    const last = fillings.at(-1);
    const grown = last && toFilling({...last, rows: [...last.rows, row]});
    if (grown && grown.height <= room) fillings[fillings.length - 1] = grown;
    else fillings.push(toFilling({...whole, rows: [row]}));
  }
  return fillings;
}

/** What a cell holds that has been said already, in a row that goes on: an empty one would be one to fill in. */
const SAID = '\u00a0';

/** Parts a row that is higher than a slide: each cell goes on in the row below. */
function partRow(row: string[], whole: TableFilling, room: number): string[][] {
  const fits = (cells: string[]) => toFilling({...whole, rows: [cells]}).height <= room;
  if (fits(row)) return [row];
  const cells = row.map((text, column) => {
    const alone = (runs: SlideRun[]) => fits(row.map((_, at) => (at === column ? toWords(runs) : SAID)));
    return breakRuns([{text}], alone).map(toWords);
  });
  const count = Math.max(...cells.map(({length}) => length));
  return Array.from({length: count}, (_, index) =>
    cells.map((pieces, column) => pieces[index] ?? (row[column] === '' && index === 0 ? '' : SAID)),
  );
}

function toWords(runs: SlideRun[]): string {
  return runs.map(({text}) => text).join('');
}

function toFilling(table: Omit<TableFilling, 'heights' | 'height'>): TableFilling {
  const heights = toRowHeights([table.header, ...table.rows], table.widths, table.size);
  return {...table, heights, height: sum(heights)};
}

function toTexts(cells: Inline[][]): string[] {
  return cells.map((cell) => toPlainText(cell).replaceAll('\n', ' '));
}

/** @returns the height of each row that has cells, in inches */
function toRowHeights(rows: string[][], widths: number[], size: number): number[] {
  return rows
    .filter((row) => row.length > 0)
    .map((row, index) => {
      const lines = Math.max(1, ...row.map((text, column) => toLines(text, widths[column] ?? 1, size)));
      const height = (lines * size * 1.2) / INCH + CELL_ENDS;
      return index > 0 && row.includes('') ? Math.max(WRITING_ROW, height) : height;
    });
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toLines(text: string, width: number, size: number): number {
  return countLines([{text, bold: true}], Math.max(size, (width - CELL_SIDES) * INCH * 0.95), size);
}

function toWidths(rows: string[][], width: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({length: columns}, (_, column) =>
    Math.min(45, Math.max(10, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  return weights.map((weight) => (width * weight) / sum(weights));
}
