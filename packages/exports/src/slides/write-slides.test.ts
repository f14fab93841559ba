// A deck, read again as XML.
import {XMLValidator} from 'fast-xml-parser';
import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';

import type {Block, OutlineSlide} from '../outline.ts';
import {outline, paragraph, text} from '../testing/builders.ts';
import {writeSlides} from './write-slides.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';
const media = new Map([['media/bar-0.svg', new TextEncoder().encode(svg)]]);

const slide = (title: string, blocks: Block[], notes: Block[] = []): OutlineSlide => ({title, blocks, notes});

async function partsOf(...slides: OutlineSlide[]): Promise<Record<string, string>> {
  const bytes = await writeSlides(outline({slides}), {media});
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, file]) => [name, strFromU8(file)]));
}

/** What stands in each placeholder of a slide: `title: Look`, `1: One / Two`. */
function placeholdersOf(xml = ''): string[] {
  return [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => {
    const name = /<p:ph(?: type="(\w+)")?(?:[^>]*? idx="(\d+)")?/.exec(shape);
    const lines = [...shape.matchAll(/<a:p>[\s\S]*?<\/a:p>/g)].map(([paragraph]) =>
      [...paragraph.matchAll(/<a:t>([^<]*)/g)].map((match) => match[1]).join(''),
    );
    return `${name?.[1] ?? name?.[2]}: ${lines.join(' / ')}`;
  });
}

const foot = ['ftr: Resilience Library · CC BY 4.0', 'sldNum: ‹#›'];

test('begins with a title slide', async () => {
  const parts = await partsOf(slide('Look', [paragraph('One')]));
  expect(placeholdersOf(parts['ppt/slides/slide1.xml'])).toEqual([
    'ctrTitle: Two posts',
    'subTitle: Resilience Library',
    ...foot,
  ]);
});

test('takes the lesson’s own title slide where it has one', async () => {
  const parts = await partsOf(
    slide('Two posts', [], [paragraph('Welcome.')]),
    slide('Look', [paragraph('One')]),
  );
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d/.test(name)).length).toBe(2);
  expect(parts['ppt/notesSlides/notesSlide1.xml']).toContain('<a:t>Welcome.</a:t>');
});

test('puts title and text into the placeholders of its layout, which says where they stand', async () => {
  const list: Block = {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [[paragraph('Three')], [paragraph('Four')]],
  };
  const parts = await partsOf(slide('Look & see', [paragraph('It is ', text('now', {bold: true})), list]));
  const xml = parts['ppt/slides/slide2.xml'] ?? '';
  expect(placeholdersOf(xml)).toEqual(['title: Look &amp; see', '1: It is now / Three / Four', ...foot]);
  expect(xml).not.toContain('<a:xfrm><a:off x="685800"');
  expect(xml).toContain('<a:rPr lang="en-GB" b="1"/><a:t>now</a:t>');
  expect(xml).toContain('<a:buAutoNum type="arabicPeriod" startAt="3"/>');
  expect(parts['ppt/slides/_rels/slide2.xml.rels']).toContain('slideLayout3.xml');
  expect(parts['ppt/slideLayouts/slideLayout3.xml']).toMatch(
    / type="obj"[\s\S]*<p:ph type="title"\/>[\s\S]*<p:ph idx="1"\/>/,
  );
});

test('gives the master the places that layouts inherit from', async () => {
  const master = (await partsOf())['ppt/slideMasters/slideMaster1.xml'] ?? '';
  expect([...master.matchAll(/<p:ph type="(\w+)"/g)].map((match) => match[1])).toEqual([
    'title',
    'body',
    'ftr',
    'sldNum',
  ]);
});

test('parts a slide that is too full, and says that it goes on', async () => {
  const many = Array.from({length: 20}, (_, index) => paragraph(`Line ${index}`));
  const parts = await partsOf(slide('Much', many, [paragraph('Say it.')]));
  const [first, second] = [2, 3].map((number) => placeholdersOf(parts[`ppt/slides/slide${number}.xml`]));
  expect(first?.[0]).toBe('title: Much');
  expect(second?.[0]).toBe('title: Much (continued)');
  expect(parts['ppt/notesSlides/notesSlide3.xml']).toContain('<a:t>Say it.</a:t>');
});

test('writes a paragraph of notes for each line', async () => {
  const parts = await partsOf(slide('Look', [], [paragraph('One.'), paragraph('Two & three.')]));
  expect(parts['ppt/notesSlides/notesSlide2.xml']).toMatch(
    /<a:p><a:r><a:rPr lang="en-GB"\/><a:t>One\.<\/a:t><\/a:r><\/a:p><a:p><a:r><a:rPr lang="en-GB"\/><a:t>Two &amp; three\.<\/a:t>/,
  );
});

test('shows pictures beside words, with words for who cannot see them', async () => {
  const picture: Block = {kind: 'picture', file: 'media/bar-0.svg', alt: 'A "black" bar'};
  const xml = (await partsOf(slide('Look', [picture, paragraph('A bar')])))['ppt/slides/slide2.xml'] ?? '';
  expect(xml).toContain('descr="A &quot;black&quot; bar"');
  expect(xml.indexOf('<p:sp>')).toBeLessThan(xml.indexOf('<p:pic>'));
  const [, width, height] = /<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(2, 2);
});

test('marks the first row of a table as its header only where it is one', async () => {
  const table = (header: Block & {kind: 'table'}) => header;
  const cell = (words: string) => [text(words)];
  const headed = table({kind: 'table', header: [cell('A')], rows: [[cell('1')]]});
  const bare = table({kind: 'table', header: [], rows: [[cell('1')]]});
  const parts = await partsOf(slide('A', [headed]), slide('B', [bare]));
  expect(parts['ppt/slides/slide2.xml']).toContain('<a:tblPr firstRow="1"/>');
  expect(parts['ppt/slides/slide3.xml']).toContain('<a:tblPr/>');
});

test('shortens a title that no size of letters fits, and has all of it in the notes', async () => {
  const title = Array.from({length: 40}, (_, index) => `word${index}`).join(' ');
  const parts = await partsOf(slide(title, [paragraph('One')]));
  const [shown = ''] = placeholdersOf(parts['ppt/slides/slide2.xml']);
  expect(shown).toMatch(/^title: word0 word1 .*word\d+…$/);
  expect(shown.length).toBeLessThan(120);
  expect(parts['ppt/notesSlides/notesSlide2.xml']).toContain(`<a:t>Title in full: ${title}</a:t>`);
});

test('leads where the links of the lesson lead, and writes their addresses in the notes', async () => {
  const href = 'https://example.org/a?b=c&d="e"';
  const link = text('the report', {href});
  const cells: Block = {
    kind: 'table',
    header: [],
    rows: [[[text('map', {href: 'https://example.org/map'})]]],
  };
  const parts = await partsOf(
    slide(
      'Look',
      [paragraph('See ', link, ' and ', text('again', {href})), cells],
      [paragraph('Ask: ', link)],
    ),
  );
  const [, id] =
    /<a:hlinkClick r:id="(\w+)"\/><\/a:rPr><a:t>the report</.exec(parts['ppt/slides/slide2.xml'] ?? '') ?? [];
  const rels = parts['ppt/slides/_rels/slide2.xml.rels'] ?? '';
  expect(
    [...rels.matchAll(/<Relationship Id="(\w+)"[^>]*hyperlink" Target="([^"]*)" TargetMode="External"/g)].map(
      (match) => [match[1], match[2]],
    ),
  ).toEqual([[id, 'https://example.org/a?b=c&amp;d=&quot;e&quot;']]);
  const notes = [...(parts['ppt/notesSlides/notesSlide2.xml'] ?? '').matchAll(/<a:t>([^<]*)/g)].map(
    (match) => match[1],
  );
  expect(notes.slice(0, 4)).toEqual([
    'Ask: the report (https://example.org/a?b=c&amp;d=&quot;e&quot;)',
    'Link: the report (https://example.org/a?b=c&amp;d=&quot;e&quot;)',
    'Link: again (https://example.org/a?b=c&amp;d=&quot;e&quot;)',
    'Link: map (https://example.org/map)',
  ]);
});

test('holds no character that XML forbids, wherever it came from', async () => {
  const bad = 'a\u000bb\u0000\uffff';
  const blocks: Block[] = [
    {kind: 'picture', file: 'media/bar-0.svg', alt: bad},
    {kind: 'table', header: [[text(bad)]], rows: [[[text(bad)]]]},
    paragraph(text(bad, {href: `https://example.org/${bad}`})),
  ];
  const slides = [slide(bad, blocks, [paragraph(bad)])];
  const bytes = await writeSlides(outline({title: bad, summary: bad, slides}), {media});
  for (const [name, file] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    // eslint-disable-next-line no-control-regex -- it is control characters that must not be there
    expect(strFromU8(file), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  }
});

test('is well-formed, speaks British English and numbers no two shapes alike', async () => {
  const picture: Block = {kind: 'picture', file: 'media/bar-0.svg', alt: 'a'};
  const table: Block = {kind: 'table', header: [[text('<A>')]], rows: [[[text('1 & 2')]]]};
  const parts = await partsOf(slide('A', [picture, table, paragraph('\u0007x')]));
  for (const [name, xml] of Object.entries(parts)) {
    expect(XMLValidator.validate(xml), name).toBe(true);
    expect(xml, name).not.toContain('en-US');
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test('writes the same bytes each time', async () => {
  const slides = [slide('Look', [{kind: 'picture', file: 'media/bar-0.svg', alt: 'a'}])];
  const [first, second] = [
    await writeSlides(outline({slides}), {media}),
    await writeSlides(outline({slides}), {media}),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});
