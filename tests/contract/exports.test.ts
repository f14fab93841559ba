// Every lesson that we ship, in every form that it can be had in, read again by other libraries than wrote it.
import path from 'node:path';

import {loadLibrary, type Lesson} from '@resilience/content';
import {exporters, loadMedia, toLessonOutline, type LessonOutline} from '@resilience/exports';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import mammoth from 'mammoth';
import {expect, test} from 'vitest';
import {fromBufferPromise} from 'yauzl';

const library = await loadLibrary(path.resolve(import.meta.dirname, '../../content/dist'));
const slugs = library.lessons.map(({slug}) => slug);

async function open(slug: string, needs: string[] = []) {
  const lesson = await library.loadLesson(slug);
  if (!lesson) throw new Error(`The manifest names ${slug}, and there is no such lesson.`);
  const outline = toLessonOutline({lesson, library, needs, publicUrl: 'https://lessons.example.org'});
  return {lesson, outline, media: await loadMedia(outline, library.directory)};
}

async function unpack(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', {fatal: true}).decode(bytes);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#x26': '&',
  '#x3C': '<',
  '#x27': "'",
};
const withoutTags = (xml: string) =>
  xml
    .replaceAll(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/?(?:strong|em|a|span|a:r|a:rPr|a:t)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);

/** Gives the words of a file; throws where it is not whole. */
const readers: Record<string, (bytes: Uint8Array) => Promise<string>> = {
  async docx(bytes) {
    for (const [name, xml] of await unpack(bytes)) checkXml(name, xml);
    return (await mammoth.extractRawText({buffer: Buffer.from(bytes)})).value;
  },
  async pptx(bytes) {
    const files = [...(await unpack(bytes))];
    for (const [name, xml] of files) checkXml(name, xml);
    const slides = files.filter(([name]) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name));
    return slides.map(([, xml]) => withoutTags(xml.toString())).join('\n');
  },
  html: async (bytes) => withoutTags(decode(bytes)),
  md: async (bytes) =>
    decode(bytes)
      .replaceAll(/\\([\\`*_[\]<>|~&#+=.)-])/g, '$1')
      .replaceAll(/\*+/g, ''),
  txt: async (bytes) => decode(bytes).replaceAll(/\n\|/g, '\n'),
  json: async (bytes) => toStrings(JSON.parse(decode(bytes))).join('\n'),
  zip: async (bytes) => [...(await unpack(bytes)).keys()].join('\n'),
  async imscc(bytes) {
    const files = await unpack(bytes);
    const manifest = files.get('imsmanifest.xml')?.toString() ?? '';
    checkXml('imsmanifest.xml', Buffer.from(manifest));
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect([...files.keys()].sort()).toEqual(['imsmanifest.xml', ...listed].sort());
    return [...files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([, page]) => withoutTags(page.toString()))
      .join('\n');
  },
};

function checkXml(name: string, xml: Buffer): void {
  if (!/\.(xml|rels)$/.test(name)) return;
  expect(XMLValidator.validate(xml.toString()), name).toBe(true);
}

function toStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(toStrings) : [];
}

const squeeze = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ');

/** What must be found in each form: slides say what slides say, a zip has a file for each sheet. */
function wantedIn(format: string, lesson: Lesson, outline: LessonOutline): string[] {
  if (format === 'pptx') return [lesson.title, ...outline.slides.map(({title}) => title)];
  if (format === 'zip') return ['Read me.txt', '.docx', '.pptx', '.html', '.md', '.txt', '.json'];
  const titles = outline.parts.map(({title}) => title);
  return [...lesson.activities.map(({title}) => title), ...titles.filter((title) => title !== 'Lesson plan')];
}

test('there is a reader for every exporter', () => {
  expect(Object.keys(readers).sort()).toEqual(exporters.map(({format}) => format).sort());
});

test.each(exporters.map(({format}) => format))(
  'every lesson can be had as %s, whole',
  async (format) => {
    const exporter = exporters.find((candidate) => candidate.format === format)!;
    for (const slug of slugs) {
      const {lesson, outline, media} = await open(slug);
      const words = squeeze(await readers[format]!(await exporter.write(outline, {media})));
      const missing = wantedIn(format, lesson, outline).filter((title) => !words.includes(squeeze(title)));
      expect(missing, `${slug}.${format}`).toEqual([]);
      expect(
        words.match(/.{0,30}(\bundefined\b|\[object |\bNaN\b|<\/?[a-z]+>|&[a-z]+;).{0,30}/g),
        slug,
      ).toBeNull();
    }
  },
  60_000,
);

test('no part of a lesson is empty, and no slide or sheet is without a title', async () => {
  for (const slug of slugs) {
    const {outline} = await open(slug);
    const empty = outline.parts.filter(({title, blocks}) => title === '' || blocks.length === 0);
    expect(
      empty.map(({id}) => id),
      slug,
    ).toEqual([]);
    expect(
      outline.slides.filter(({title}) => title === ''),
      slug,
    ).toEqual([]);
  }
});

test('each worksheet can be had alone, and a version has only the adaptations for its need', async () => {
  const {outline, media} = await open('leave-the-page', ['sensory-and-physical']);
  const docx = exporters.find(({format}) => format === 'docx')!;
  const plan = await readers['docx']!(await docx.write(outline, {media, part: 'plan'}));
  expect(plan).toContain('For sensory and physical needs');
  expect(plan).not.toContain('For cognition and learning needs');
  for (const {id, title} of outline.parts) {
    const words = await readers['docx']!(await docx.write(outline, {media, part: id}));
    expect(words.startsWith(title), id).toBe(true);
  }
});

test('a cartridge names its parts as the standard does', async () => {
  const {outline, media} = await open('leave-the-page');
  const bytes = await exporters.find(({format}) => format === 'imscc')!.write(outline, {media});
  const xml = (await unpack(bytes)).get('imsmanifest.xml')?.toString() ?? '';
  const {manifest} = new XMLParser({ignoreAttributes: false}).parse(xml) as {
    manifest: Record<string, unknown>;
  };
  expect(manifest['@_xmlns']).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
  expect(Object.keys(manifest).filter((key) => !key.startsWith('@_'))).toEqual([
    'metadata',
    'organizations',
    'resources',
  ]);
});
