// Writes tables: header row repeated on each page, rows kept whole, room to write where a cell is empty.
import {HeightRule, Paragraph, Table, TableCell, TableRow, WidthType, type ITableBordersOptions} from 'docx';

import {toPlainText} from '../say/to-plain-text.ts';
import type {Inline, TableBlock} from '../outline.ts';
import type {Pictures} from '../pictures/load-pictures.ts';
import {colours} from './styles.ts';
import {toRuns} from './to-runs.ts';

const border = {style: 'single', size: 4, color: colours.line} as const;

/** Thin lines round every cell. */
export const tableBorders: ITableBordersOptions = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

/** Heights of rows to write in, in twentieths of a point: with words in one cell, and with none at all. */
const WRITING_HEIGHT = 794;
const EMPTY_HEIGHT = 1361;

/** Where a table stands. */
export interface TablePlace {
  pictures: Pictures;
  /** In twentieths of a point. */
  width: number;
  /** How far it stands in, in twentieths of a point. */
  indent: number;
  /** True in a worksheet. */
  roomToWrite: boolean;
}

/** Writes a table. */
export function toTable({header, rows}: TableBlock, place: TablePlace): Table {
  const widths = toColumnWidths([header, ...rows], place.width);
  const toCells = (cells: Inline[][], head: boolean) =>
    cells.map((cell, column) => toCell(cell, {...place, head, width: widths[column] ?? 0}));
  const headRows =
    header.length > 0
      ? [new TableRow({tableHeader: true, cantSplit: true, children: toCells(header, true)})]
      : [];
  return new Table({
    width: {size: place.width, type: WidthType.DXA},
    indent: {size: place.indent, type: WidthType.DXA},
    columnWidths: widths,
    borders: tableBorders,
    rows: [
      ...headRows,
      ...rows.map(
        (cells) =>
          new TableRow({cantSplit: true, height: toHeight(cells, place), children: toCells(cells, false)}),
      ),
    ],
  });
}

function toHeight(cells: Inline[][], {roomToWrite}: TablePlace) {
  const empty = cells.filter((cell) => cell.length === 0).length;
  if (!roomToWrite || empty === 0) return undefined;
  return {value: empty === cells.length ? EMPTY_HEIGHT : WRITING_HEIGHT, rule: HeightRule.ATLEAST};
}

function toCell(cell: Inline[], {pictures, head, width}: TablePlace & {head: boolean}): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    margins: {marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 120, right: 120},
    shading: head ? {type: 'clear', fill: colours.mist, color: 'auto'} : undefined,
    children: [new Paragraph({style: head ? 'TableHead' : 'TableText', children: toRuns(cell, pictures)})],
  });
}

/** Letters of a column: no more than these count, and room for no fewer is kept. */
const MOST = 60;
const LEAST = 6;

/** Width of a letter in bold, and of a cell's margins, in twentieths of a point. */
const LETTER = 135;
const CELL_MARGINS = 260;

/**
 * Shares a width out among columns: each gets room for its longest word, the rest goes to those with most to say.
 * @returns widths that add up to `width`
 */
export function toColumnWidths(rows: Inline[][][], width: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const texts = Array.from({length: columns}, (_, column) =>
    rows.map((row) => toPlainText(row[column] ?? [])),
  );
  const needs = texts.map(
    (cells) => longest(cells.flatMap((cell) => cell.split(/[\s–-]+/))) * LETTER + CELL_MARGINS,
  );
  const weights = texts.map((cells) => Math.min(MOST, longest(cells)));
  const needed = sum(needs);
  const scale = Math.min(1, width / needed);
  const widths = needs.map((need, column) => {
    const share = ((weights[column] ?? 0) / sum(weights)) * Math.max(0, width - needed);
    return Math.floor(need * scale + share);
  });
  return widths.map((own, column) => (column === columns - 1 ? own + width - sum(widths) : own));
}

function longest(texts: string[]): number {
  return Math.max(LEAST, ...texts.map(({length}) => length));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
