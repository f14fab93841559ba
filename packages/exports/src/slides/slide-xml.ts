// The shapes and the notes of one slide as XML.
import {escapeXml} from '../package/escape-xml.ts';
import {MARK_WIDTH, toHeight, type Filling} from './fill-slides.ts';
import {footerPh, numberField, numberPh, toPh, toShape} from './layout-xml.ts';
import {layouts, type Placeholder} from './layouts.ts';
import type {SlideRun} from './measure-text.ts';
import {toPlaceUnder, type Page} from './to-pages.ts';
import type {SlideLine} from './to-slide-text.ts';
import {toEmu} from './lengths.ts';

/**
 * Writes the placeholders of a slide: title, text, footer and number.
 * @param footer its text
 */
export function toSlideShapes(page: Page, footer: string): string {
  const placeholders: Placeholder[] = layouts[page.layout].placeholders;
  const [title, body] = placeholders;
  const shapes = [
    ...(title ? [toTitle(page.title, title)] : []),
    ...(page.body ? [page.table ? toTextUnder(page) : toBody(page.body, body)] : []),
    toShape({
      id: 90,
      name: 'Footer',
      ph: footerPh,
      body: `<a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"/>${toRun({text: footer})}</a:p>`,
    }),
    toShape({id: 91, name: 'Slide number', ph: numberPh, body: `<a:bodyPr/><a:lstStyle/>${numberField}`}),
  ];
  return shapes.join('');
}

const SMALLER = [1, 0.88, 0.77, 0.66];

// A long title gets smaller letters rather than a second place.
function toTitle(text: string, {type, idx, name, place, size}: Placeholder): string {
  const lines = [{runs: [{text, bold: true}], mark: 'none' as const, level: 0}];
  const sizes = SMALLER.map((part) => Math.round(size * part));
  const fitting = sizes.find((points) => toHeight(lines, place, points) <= place.h * 72) ?? sizes.at(-1)!;
  const own = fitting === size ? undefined : fitting;
  return toShape({
    id: 2,
    name,
    ph: toPh({type, idx}),
    body: `<a:bodyPr/><a:lstStyle/>${toParagraph({text}, own)}`,
  });
}

function toBody({lines, size}: Filling, placeholder: Placeholder | undefined): string {
  if (!placeholder) return '';
  const {type, idx, name, size: usual} = placeholder;
  const own = size === usual ? undefined : size;
  const paragraphs = lines.map((line) => toLine(line, own)).join('');
  return toShape({id: 3, name, ph: toPh({type, idx}), body: `<a:bodyPr/><a:lstStyle/>${paragraphs}`});
}

// The layout of tables has no place for text: words under a table stand in a box of their own.
function toTextUnder({body, table}: Page): string {
  if (!body || !table) return '';
  const paragraphs = body.lines.map((line) => toLine(line, body.size)).join('');
  return toShape({
    id: 3,
    name: 'Text',
    ph: '',
    place: toPlaceUnder(table),
    body: `<a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}`,
  }).replace('<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>', '<p:cNvSpPr txBox="1"/>');
}

function toLine({runs, mark, level}: SlideLine, size: number | undefined): string {
  const width = toEmu(MARK_WIDTH);
  const left = width * (level + (mark === 'none' ? 0 : 1));
  const indent = mark === 'none' ? 0 : -width;
  return `<a:p><a:pPr marL="${left}" indent="${indent}">${toMark(mark)}</a:pPr>${runs.map((run) => toRun(run, size)).join('')}</a:p>`;
}

function toMark(mark: SlideLine['mark']): string {
  if (mark === 'none') return '<a:buNone/>';
  if (mark === 'bullet') return '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  return `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${mark === 1 ? '' : ` startAt="${mark}"`}/>`;
}

function toRun({text, bold, italic}: SlideRun, size?: number): string {
  const style = `lang="en-GB"${size === undefined ? '' : ` sz="${size * 100}"`}${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r><a:rPr ${style}/><a:t>${escapeXml(line)}</a:t></a:r>`))
    .join('<a:br/>');
}

function toParagraph(run: SlideRun, size?: number): string {
  return `<a:p>${toRun(run, size)}</a:p>`;
}

/** Writes notes into the page that pptxgenjs made for them: a paragraph a line. */
export function toNotesXml(xml: string, notes: string[]): string {
  const paragraphs =
    notes.map((text) => toParagraph({text})).join('') || '<a:p><a:endParaRPr lang="en-GB"/></a:p>';
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(?=<\/p:txBody>)/,
    (_match, start: string) => start + paragraphs,
  );
}
