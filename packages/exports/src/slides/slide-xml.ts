// The shapes and the notes of one slide as XML.
import {escapeXml} from '../package/escape-xml.ts';
import {MARK_WIDTH, type Filling} from './fill-slides.ts';
import type {FittedTitle} from './fit-title.ts';
import {footerPh, numberField, numberPh, toPh, toShape} from './layout-xml.ts';
import {layouts, type Placeholder} from './layouts.ts';
import type {SlideRun} from './measure-text.ts';
import {toLinkIds, type LinkIds} from './slide-links.ts';
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
  const links = toLinkIds(page);
  const shapes = [
    ...(title ? [toTitle(page.title, title)] : []),
    ...(page.body
      ? [page.table ? toTextUnder(page, links) : toBody(page.body, {placeholder: body, links})]
      : []),
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

function toTitle({text, size}: FittedTitle, placeholder: Placeholder): string {
  const {type, idx, name} = placeholder;
  const own = size === placeholder.size ? undefined : size;
  return toShape({
    id: 2,
    name,
    ph: toPh({type, idx}),
    body: `<a:bodyPr/><a:lstStyle/>${toParagraph({text}, own)}`,
  });
}

function toBody(
  {lines, size}: Filling,
  {placeholder, links}: {placeholder: Placeholder | undefined; links: LinkIds},
): string {
  if (!placeholder) return '';
  const {type, idx, name, size: usual} = placeholder;
  const own = size === usual ? undefined : size;
  const paragraphs = lines.map((line) => toLine(line, {size: own, links})).join('');
  return toShape({id: 3, name, ph: toPh({type, idx}), body: `<a:bodyPr/><a:lstStyle/>${paragraphs}`});
}

// The layout of tables has no place for text: words under a table stand in a box of their own.
function toTextUnder({body, table}: Page, links: LinkIds): string {
  if (!body || !table) return '';
  const paragraphs = body.lines.map((line) => toLine(line, {size: body.size, links})).join('');
  return toShape({
    id: 3,
    name: 'Text',
    ph: '',
    place: toPlaceUnder(table),
    body: `<a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}`,
  }).replace('<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>', '<p:cNvSpPr txBox="1"/>');
}

interface RunStyle {
  /** In points, where it is not the layout's. */
  size?: number;
  links?: LinkIds;
}

function toLine({runs, mark, level}: SlideLine, style: RunStyle): string {
  const width = toEmu(MARK_WIDTH);
  const left = width * (level + (mark === 'none' ? 0 : 1));
  const indent = mark === 'none' ? 0 : -width;
  return `<a:p><a:pPr marL="${left}" indent="${indent}">${toMark(mark)}</a:pPr>${runs.map((run) => toRun(run, style)).join('')}</a:p>`;
}

function toMark(mark: SlideLine['mark']): string {
  if (mark === 'none') return '<a:buNone/>';
  if (mark === 'bullet') return '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  return `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${mark === 1 ? '' : ` startAt="${mark}"`}/>`;
}

function toRun({text, bold, italic, href = ''}: SlideRun, {size, links}: RunStyle = {}): string {
  const link = links?.get(href);
  const inside = link ? `<a:hlinkClick r:id="${link}"/>` : '';
  const style = `lang="en-GB"${size === undefined ? '' : ` sz="${size * 100}"`}${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
  return text
    .split('\n')
    .map((line) =>
      line === '' ? '' : `<a:r>${toTag('a:rPr', style, inside)}<a:t>${escapeXml(line)}</a:t></a:r>`,
    )
    .join('<a:br/>');
}

function toTag(name: string, attributes: string, inside: string): string {
  return inside === '' ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${inside}</${name}>`;
}

function toParagraph(run: SlideRun, size?: number): string {
  return `<a:p>${toRun(run, {size})}</a:p>`;
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
