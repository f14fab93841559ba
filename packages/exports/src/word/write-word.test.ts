// A Word document, read again by another library and as XML.
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {strFromU8, unzipSync} from 'fflate';
import mammoth from 'mammoth';
import {expect, test} from 'vitest';

import type {Block} from '../outline.ts';
import {outline, paragraph, part, text} from '../testing/builders.ts';
import {writeWord} from './write-word.ts';

const none = {media: new Map()};

const write = (blocks: Block[], overrides: Parameters<typeof part>[1] = {}) =>
  writeWord(outline({parts: [part(blocks, overrides)]}), none);

async function toHtml(bytes: Uint8Array): Promise<string> {
  const styleMap = [
    "p[style-name='Title'] => h1.title:fresh",
    "p[style-name='Subtitle'] => p.subtitle:fresh",
  ];
  const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {styleMap});
  return value;
}

/** The body without the title, the facts and the heading of the part. */
async function bodyOf(blocks: Block[], overrides = {}): Promise<string> {
  return (await toHtml(await write(blocks, overrides))).replace(/^[\s\S]*?<h1>.*?<\/h1>/, '');
}

const xmlOf = (bytes: Uint8Array, name: string) => {
  const file = unzipSync(bytes)[name];
  if (!file) throw new Error(`There is no ${name} in the file.`);
  return strFromU8(file);
};

test('begins with title, summary and facts, and a heading for each part', async () => {
  const parts = [part([]), part([], {id: 'worksheet', kind: 'worksheet', title: 'My log'})];
  expect(await toHtml(await writeWord(outline({parts}), none))).toBe(
    '<h1 class="title">Two posts</h1><p class="subtitle">Pupils judge two posts.</p><table><tr><td><p><strong>For</strong></p></td><td><p>Key Stage 3</p></td></tr></table><h1>Lesson plan</h1><h1>My log</h1>',
  );
});

test('writes headings, bold, italic and links as what they are', async () => {
  const blocks: Block[] = [
    {kind: 'heading', level: 2, content: [text('Activities')]},
    {kind: 'heading', level: 3, content: [text('Look')]},
    paragraph(
      'See ',
      text('this', {bold: true}),
      ' ',
      text('here', {italic: true, href: 'https://example.org/a?b=c&d'}),
    ),
  ];
  expect(await bodyOf(blocks)).toBe(
    '<h2>Activities</h2><h3>Look</h3><p>See <strong>this</strong> <a href="https://example.org/a?b=c&amp;d"><em>here</em></a></p>',
  );
});

test('writes real lists, one inside the other', async () => {
  const inner: Block = {kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]]};
  const blocks: Block[] = [
    {kind: 'list', ordered: true, start: 1, items: [[paragraph('One'), inner], [paragraph('Two')]]},
  ];
  expect(await bodyOf(blocks)).toBe('<ol><li>One<ul><li>a</li></ul></li><li>Two</li></ol>');
});

test('counts each list from where it says', async () => {
  const list = (start: number): Block => ({kind: 'list', ordered: true, start, items: [[paragraph('x')]]});
  const xml = xmlOf(await write([list(1), list(5), list(1)]), 'word/numbering.xml');
  const starts = [
    ...xml.matchAll(/<w:abstractNum [\s\S]*?<w:lvl w:ilvl="0"[\s\S]*?<w:start w:val="(\d+)"/g),
  ].map((match) => match[1]);
  expect(starts).toContain('5');
  const document = xmlOf(await write([list(1), list(5), list(1)]), 'word/document.xml');
  const ids = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(3);
});

test('repeats the header row of a table and keeps rows whole', async () => {
  const blocks: Block[] = [
    {kind: 'table', header: [[text('A')], [text('B')]], rows: [[[text('1')], [text('2')]]]},
  ];
  expect(await bodyOf(blocks)).toBe(
    '<table><thead><tr><th><p>A</p></th><th><p>B</p></th></tr></thead><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>',
  );
  expect(xmlOf(await write(blocks), 'word/document.xml').match(/<w:cantSplit\/>/g)?.length).toBe(3);
});

test('sets adaptations apart with a border, a ground and words', async () => {
  const blocks: Block[] = [
    {kind: 'aside', tone: 'adaptation', title: 'For sensory needs', blocks: [paragraph('Print it large.')]},
  ];
  expect(await bodyOf(blocks)).toBe(
    '<table><tr><td><p>For sensory needs</p><p>Print it large.</p></td></tr></table>',
  );
  const xml = xmlOf(await write(blocks), 'word/document.xml');
  expect(xml).toMatch(/<w:left w:val="single" w:color="6B2A5B" w:sz="24"\/>/);
  expect(xml).toMatch(/<w:shd w:fill="F7EFF5"/);
});

test('gives room to write, to tick and to draw', async () => {
  const blocks: Block[] = [
    paragraph({kind: 'tick-box'}, ' I am ', {kind: 'gap', length: 3}),
    {kind: 'writing-line'},
    paragraph({kind: 'picture-prompt', text: 'a bin'}),
  ];
  const bytes = await write(blocks, {kind: 'worksheet'});
  const xml = xmlOf(bytes, 'word/document.xml');
  expect(xml).toContain('<w14:checkbox>');
  expect(xml).toContain(
    '<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0</w:t>',
  );
  expect(xml).toMatch(/<w:tab w:val="right" w:pos="9638" w:leader="underscore"\/>/);
  expect(xml).toMatch(/<w:trHeight w:val="1984" w:hRule="atLeast"\/>/);
  expect(await toHtml(bytes)).toContain('Picture: a bin');
});

test('begins every part but the first on a new page', async () => {
  const parts = [part([]), part([], {id: 'a'}), part([], {id: 'b'})];
  const xml = xmlOf(await writeWord(outline({parts}), none), 'word/document.xml');
  expect(xml.match(/<w:pageBreakBefore\/>/g)?.length).toBe(2);
});

test('writes one part alone, and throws at one that is not there', async () => {
  const parts = [part([paragraph('Plan')]), part([paragraph('Log')], {id: 'worksheet', title: 'My log'})];
  const alone = await writeWord(outline({parts}), {...none, part: 'worksheet'});
  expect(await toHtml(alone)).toBe('<h1>My log</h1><p>Log</p>');
  await expect(writeWord(outline({parts}), {...none, part: 'nonsense'})).rejects.toThrow(
    'The lesson two-posts has no part nonsense. It has plan, worksheet.',
  );
});

test('says whose it is, of when, and in which language', async () => {
  const bytes = await write([]);
  const core = new XMLParser().parse(xmlOf(bytes, 'docProps/core.xml')) as Record<
    string,
    Record<string, unknown>
  >;
  expect(core['cp:coreProperties']).toEqual({
    'dc:title': 'Two posts',
    'dc:subject': 'Pupils judge two posts.',
    'dc:creator': 'Resilience Library',
    'dc:description': 'From https://lessons.example.org/lessons/two-posts. Licence: CC BY 4.0.',
    'cp:lastModifiedBy': 'Resilience Library',
    'cp:revision': 1,
    'dcterms:created': '2026-11-20T00:00:00Z',
    'dcterms:modified': '2026-11-20T00:00:00Z',
  });
  expect(xmlOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(xmlOf(bytes, 'word/footer1.xml')).toMatch(/CC BY 4.0[\s\S]*PAGE[\s\S]*NUMPAGES/);
});

test('draws pictures sharp and as pixels, with words for who cannot see them', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';
  const media = new Map([['media/bar-0.svg', new TextEncoder().encode(svg)]]);
  const blocks: Block[] = [{kind: 'picture', file: 'media/bar-0.svg', alt: 'A "black" bar'}];
  const bytes = await writeWord(outline({parts: [part(blocks)]}), {media});
  expect(xmlOf(bytes, 'word/document.xml')).toMatch(/<wp:docPr [^>]*descr="A &quot;black&quot; bar"/);
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
  expect(names.map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['png', 'svg']);
});

test('says of a picture without words that it needs none', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
  const media = new Map([['media/bar-0.svg', new TextEncoder().encode(svg)]]);
  const blocks: Block[] = [
    paragraph({kind: 'picture', file: 'media/bar-0.svg', alt: ''}, 'bar'),
    {kind: 'picture', file: 'media/bar-0.svg', alt: 'A bar'},
  ];
  const xml = xmlOf(await writeWord(outline({parts: [part(blocks)]}), {media}), 'word/document.xml');
  expect(XMLValidator.validate(xml)).toBe(true);
  const pictures = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"(?:\/>|>[\s\S]*?<\/wp:docPr>)/g)];
  expect(pictures.map(([picture, words]) => [words, picture.includes('<adec:decorative')])).toEqual([
    ['', true],
    ['A bar', false],
  ]);
});

test('throws when a picture is not among the media', async () => {
  const blocks: Block[] = [{kind: 'picture', file: 'media/bar-0.svg', alt: ''}];
  await expect(write(blocks)).rejects.toThrow(
    'The picture media/bar-0.svg is not among the media. Load them with loadMedia first.',
  );
});

test('writes the same bytes each time, whatever was written before', async () => {
  const blocks: Block[] = [
    paragraph(text('a', {href: 'https://example.org/a'}), text('b', {href: 'https://example.org/b'})),
    {kind: 'list', ordered: true, start: 2, items: [[paragraph('x')]]},
  ];
  const first = await write(blocks);
  await write([...blocks, ...blocks]);
  expect(Buffer.compare(first, await write(blocks))).toBe(0);
});
