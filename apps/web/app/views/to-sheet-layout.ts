// How a pupil's copy lies on A4, and whether two go on one sheet. Reckoned from the length of the text, for nothing
// on the server can measure it; rather a copy too few on a sheet than one that is cut.
import {countLetters, countPicturePlaces, countPictures, MM_PER_POINT, toCells} from './measure-text.ts';
import type {SheetOptions} from './to-sheet-options.ts';

/** Where copies lie on the paper. */
export type SheetLayout = 'upright' | 'across' | 'side-by-side' | 'one-above-other';

/** A box to print in: millimetres. */
interface Box {
  width: number;
  height: number;
}

const sideBySide: Box = {width: 124, height: 186};
const oneAboveOther: Box = {width: 182, height: 124};

/** A column of a table that is narrower than this breaks its words. */
const MIN_COLUMN_EMS = 6.5;

const UPRIGHT_WIDTH = 178;

/** What is reckoned is enlarged by this, for words that do not fill their lines. */
const SAFETY = 1.08;

/**
 * Lays copies of a sheet on A4.
 * @returns two on a sheet where that was asked for and each stays readable; a wide table in large print goes across
 */
export function toSheetLayout(sheet: {title: string; html: string}, options: SheetOptions): SheetLayout {
  if (options.twice && options.size < 24) {
    if (fits(sheet, options, oneAboveOther)) return 'one-above-other';
    if (fits(sheet, options, sideBySide)) return 'side-by-side';
  }
  return fitsColumns(sheet.html, options, UPRIGHT_WIDTH) ? 'upright' : 'across';
}

// Text of which a line is as long as the box, in millimetres of height.
function fits({title, html}: {title: string; html: string}, options: SheetOptions, box: Box): boolean {
  if (!fitsColumns(html, options, box.width)) return false;
  const em = options.size * MM_PER_POINT;
  const charactersPerEm = options.clearFont ? 1.4 : 2.05;
  const paper = {
    line: em * (options.clearFont ? 1.5 : 1.4),
    gap: em * 0.6,
    toLines: (text: string, width: number) =>
      Math.max(1, Math.ceil((countLetters(text) / ((width / em) * charactersPerEm)) * SAFETY)),
  };
  const heading = paper.toLines(title, box.width / 1.6) * paper.line * 1.6 + paper.gap;
  const foot = paper.line * 2.5;
  const tables = html.match(TABLE) ?? [];
  const height =
    heading +
    foot +
    toTextHeight(html.replaceAll(TABLE, ''), box.width, paper) +
    tables.reduce((sum, table) => sum + toTableHeight(table, box.width, paper), 0) +
    toPictureHeight(html, em);
  return height <= box.height;
}

interface Paper {
  line: number;
  gap: number;
  toLines(text: string, width: number): number;
}

const TABLE = /<table[\s\S]*?<\/table>/g;
const BLOCK = /<\/?(?:p|li|ul|ol|h[1-6]|blockquote|div|br)\b[^>]*>/g;
const INDENT = 8;

function toTextHeight(html: string, width: number, {line, gap, toLines}: Paper): number {
  const blocks = html.split(BLOCK).filter((block) => countLetters(block) > 0);
  return blocks.reduce((sum, block) => sum + toLines(block, width - INDENT) * line + gap, 0);
}

function toTableHeight(table: string, width: number, {line, gap, toLines}: Paper): number {
  const columnWidth = width / countColumns(table) - 5;
  const rows = toRows(table).map((cells) =>
    Math.max(1.8, ...cells.map((cell) => toLines(cell, columnWidth))),
  );
  return rows.reduce((sum, lines) => sum + lines * line + gap, gap);
}

// A place to draw in, or a symbol with its words, is about five lines high, and stands beside words at best.
function toPictureHeight(html: string, em: number): number {
  return countPicturePlaces(html) * em * 5.2 + countPictures(html) * 60;
}

function fitsColumns(html: string, {size, clearFont}: SheetOptions, width: number): boolean {
  const ems = width / (size * MM_PER_POINT);
  const most = Math.max(1, ...(html.match(TABLE) ?? []).map(countColumns));
  return ems / most >= MIN_COLUMN_EMS * (clearFont ? 1.15 : 1);
}

function countColumns(table: string): number {
  return Math.max(1, ...toRows(table).map((cells) => cells.length));
}

function toRows(table: string): string[][] {
  return (table.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map(toCells);
}
