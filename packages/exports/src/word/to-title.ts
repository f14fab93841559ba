// The head of the document: what the lesson is, and the facts that a teacher checks first.
import {Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild} from 'docx';

import type {LessonOutline} from '../outline.ts';
import {TEXT_WIDTH} from './page.ts';
import {colours} from './styles.ts';
import {tableBorders} from './to-table.ts';

const TERM_WIDTH = 1900;

/** Writes title, summary and facts. */
export function toTitle({title, summary, adaptedFor, facts}: LessonOutline): FileChild[] {
  const version = adaptedFor ? [`Adapted for ${adaptedFor}`] : [];
  return [
    new Paragraph({text: title, style: 'Title'}),
    ...version.map((text) => new Paragraph({text, style: 'AdaptationTitle'})),
    new Paragraph({text: summary, style: 'Subtitle'}),
    new Table({
      width: {size: TEXT_WIDTH, type: WidthType.DXA},
      columnWidths: [TERM_WIDTH, TEXT_WIDTH - TERM_WIDTH],
      borders: tableBorders,
      rows: facts.map(
        ({term, text}) =>
          new TableRow({cantSplit: true, children: [toTerm(term), toCell(text, TEXT_WIDTH - TERM_WIDTH)]}),
      ),
    }),
  ];
}

const margins = {marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 120, right: 120};

function toTerm(text: string): TableCell {
  return new TableCell({
    width: {size: TERM_WIDTH, type: WidthType.DXA},
    shading: {type: 'clear', fill: colours.mist, color: 'auto'},
    margins,
    children: [new Paragraph({style: 'TableText', children: [new TextRun({text, bold: true})]})],
  });
}

function toCell(text: string, width: number): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    margins,
    children: [new Paragraph({style: 'TableText', text})],
  });
}
