// Mends what pptxgenjs leaves wanting: placeholders that inherit from layouts, layouts that PowerPoint knows by kind,
// a theme, British English, one paragraph a line of notes, and numbers of shapes that differ.
import type {ChangePart} from '../package/finish-package.ts';
import type {TableFilling} from './fill-tables.ts';
import {layouts} from './layouts.ts';
import {toLayoutXml, toMasterShapes, toTextStyles} from './layout-xml.ts';
import {toNotesXml, toSlideShapes} from './slide-xml.ts';
import {addLinks, toLinkIds} from './slide-links.ts';
import {colourScheme} from './theme-xml.ts';
import type {Page} from './to-pages.ts';

/**
 * Gives what changes the parts of a deck.
 * @param footer what stands at the foot of each slide
 */
export function createDeckChange(pages: Page[], footer: string): ChangePart {
  const slides = pages.map((page) => toSlideShapes(page, footer));
  return (xml, name) => {
    const [, folder = '', number = ''] =
      /^ppt\/(\w+(?:\/_rels)?)\/\w+?(\d+)\.xml(?:\.rels)?$/.exec(name) ?? [];
    const change = changes[folder];
    const changed = change ? change(xml, {index: Number(number) - 1, pages, slides}) : xml;
    return changed.replaceAll('"en-US"', '"en-GB"');
  };
}

interface Deck {
  /** Of the part, counted from 0. */
  index: number;
  pages: Page[];
  /** Shapes of each slide. */
  slides: string[];
}

const changes: Record<string, (xml: string, deck: Deck) => string> = {
  slides: (xml, {index, pages, slides}) =>
    numberShapes(mendTables(addShapes(xml, slides[index] ?? ''), pages[index]?.table)),
  'slides/_rels': (xml, {index, pages}) => (pages[index] ? addLinks(xml, toLinkIds(pages[index])) : xml),
  notesSlides: (xml, {index, pages}) => toNotesXml(xml, pages[index]?.notes ?? []),
  // pptxgenjs begins with a layout of its own, which no slide uses.
  slideLayouts: (xml, {index}) => toLayoutXml(xml, Object.values(layouts)[index - 1]),
  slideMasters: (xml) => toTextStyles(addShapes(xml, toMasterShapes())),
  theme: (xml) =>
    xml
      .replace(/<a:clrScheme[\s\S]*<\/a:clrScheme>/, colourScheme)
      .replace('name="Office Theme"', 'name="Resilience Library"'),
};

// Titles come before pictures: that is the order in which they are read out.
function addShapes(xml: string, shapes: string): string {
  return xml.replace('</p:grpSpPr>', () => `</p:grpSpPr>${shapes}`);
}

// The first row is read out as a header only where it is said to be one.
function mendTables(xml: string, table: TableFilling | undefined): string {
  return xml
    .replaceAll('<a:tblPr/>', table && table.header.length > 0 ? '<a:tblPr firstRow="1"/>' : '<a:tblPr/>')
    .replaceAll(
      /<a:solidFill><a:srgbClr val="000000"\/><\/a:solidFill>/g,
      '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
    );
}

function numberShapes(xml: string): string {
  let id = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+/g, (_match, start: string) => `${start}${(id += 1)}`);
}
