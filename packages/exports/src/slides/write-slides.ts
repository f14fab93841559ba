// Writes the slides of a lesson as a PowerPoint deck.
import {toLicenceText} from '@resilience/content/say';
import pptxgen from 'pptxgenjs';

import type {WriteOptions} from '../exporters/exporter.ts';
import type {LessonOutline} from '../outline.ts';
import {finishPackage} from '../package/finish-package.ts';
import {getPicture, loadPictures, type Pictures} from '../pictures/load-pictures.ts';
import {createDeckChange} from './change-deck.ts';
import type {TableFilling} from './fill-tables.ts';
import {BESIDE, layouts, UNDER_TITLE, type Place} from './layouts.ts';
import {toPages, type Page} from './to-pages.ts';

// A CommonJS module: what imports as its default is the class itself, or an object that holds it.
const PptxGenJS = (pptxgen as unknown as {default?: typeof pptxgen}).default ?? pptxgen;

type Deck = InstanceType<typeof PptxGenJS>;
type Slide = ReturnType<Deck['addSlide']>;

/** Writes a deck, 16 to 9, whose titles and texts stand in placeholders of its layouts. */
export async function writeSlides(outline: LessonOutline, {media}: WriteOptions): Promise<Uint8Array> {
  const pages = toPages(outline);
  const pictures = await loadPictures(
    pages.flatMap(({picture}) => picture ?? []),
    media,
  );
  const deck = createDeck(outline);
  for (const page of pages) {
    const slide = deck.addSlide({masterName: layouts[page.layout].name});
    addPicture(slide, page, pictures);
    addTable(slide, page.table);
    // Without notes a slide has no page for them; their text is written by the change below.
    slide.addNotes(page.notes.join('\n'));
  }
  const bytes = (await deck.write({outputType: 'uint8array', compression: false})) as Uint8Array;
  const footer = `Resilience Library · ${toLicenceText(outline.licence)}`;
  return finishPackage(bytes, outline.reviewed, createDeckChange(pages, footer));
}

function createDeck({title, summary}: LessonOutline): Deck {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.subject = summary;
  deck.author = 'Resilience Library';
  deck.company = 'Resilience Library';
  deck.theme = {headFontFace: 'Arial', bodyFontFace: 'Arial'};
  for (const {name} of Object.values(layouts)) deck.defineSlideMaster({title: name});
  return deck;
}

function addPicture(slide: Slide, {layout, picture}: Page, pictures: Pictures): void {
  if (!picture) return;
  const {type, bytes, width, height} = getPicture(pictures, picture.file);
  const place = toInside(layout === 'beside' ? BESIDE : UNDER_TITLE, width / height);
  const data = `image/${type === 'jpg' ? 'jpeg' : type};base64,${Buffer.from(bytes).toString('base64')}`;
  slide.addImage({data, altText: picture.alt, ...place});
}

/** Puts a picture of a shape (width by height) into the middle of a place, as large as it fits. */
function toInside({x, y, w, h}: Place, shape: number): Place {
  const width = Math.min(w, h * shape);
  const height = width / shape;
  return {x: x + (w - width) / 2, y: y + (h - height) / 2, w: width, h: height};
}

function addTable(slide: Slide, table: TableFilling | undefined): void {
  if (!table) return;
  const {header, rows, widths, heights, size} = table;
  const margin: [number, number, number, number] = [0.05, 0.1, 0.05, 0.1];
  const cell = {fontSize: size, valign: 'middle' as const, margin};
  const toRow = (texts: string[]) => texts.map((text) => ({text, options: cell}));
  const head = header.map((text) => ({text, options: {...cell, bold: true, fill: {color: 'E9F2F1'}}}));
  slide.addTable([...(head.length > 0 ? [head] : []), ...rows.map(toRow)], {
    x: UNDER_TITLE.x,
    y: UNDER_TITLE.y,
    w: UNDER_TITLE.w,
    colW: widths,
    rowH: heights,
    border: {type: 'solid', pt: 1, color: '9FB0B0'},
  });
}
