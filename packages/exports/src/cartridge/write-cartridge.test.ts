// A Common Cartridge, read again by other libraries.
import {XMLParser} from 'fast-xml-parser';
import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';

import {outline, paragraph, part} from '../testing/builders.ts';
import {writeDayCartridge} from './day-cartridge.ts';
import {writeLessonCartridge} from './write-cartridge.ts';

const none = new Map<string, Uint8Array>();

const lesson = outline({
  title: 'Two posts & more',
  parts: [
    part([paragraph('Plan')]),
    part([paragraph('Log')], {id: 'worksheet', kind: 'worksheet', title: 'My log'}),
    part([paragraph('1')], {id: 'worksheet-answers', kind: 'answers', title: 'Answers: My log'}),
  ],
  slides: [{title: 'Look', blocks: [], notes: []}],
});

interface Item {
  '@identifier': string;
  '@identifierref'?: string;
  title?: string;
  item?: Item[];
}

interface Resource {
  '@identifier': string;
  '@type': string;
  '@href'?: string;
  file: {'@href': string}[];
  metadata?: {'lom:lom': {'lom:educational': {'lom:intendedEndUserRole': {'lom:value': string}}}};
}

interface Manifest {
  metadata: {schema: string; schemaversion: string};
  organizations: {organization: {item: Item[]}};
  resources: {resource: Resource[]};
}

function read(bytes: Uint8Array): {files: Record<string, Uint8Array>; manifest: Manifest} {
  const files = unzipSync(bytes);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => ['item', 'resource', 'file'].includes(name),
  });
  const xml = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  return {files, manifest: (parser.parse(xml, true) as {manifest: Manifest}).manifest};
}

const roleOf = ({metadata}: Resource) =>
  metadata?.['lom:lom']['lom:educational']['lom:intendedEndUserRole']['lom:value'];

test('lists link, files and pages of a lesson in their order, and keeps plans and answers to teachers', async () => {
  const {manifest} = read(await writeLessonCartridge(lesson, {media: none}));
  expect(manifest.metadata).toMatchObject({schema: 'IMS Common Cartridge', schemaversion: '1.1.0'});
  const [section] = manifest.organizations.organization.item[0]?.item ?? [];
  expect(section?.title).toBe('Two posts & more');
  const resources = new Map(
    manifest.resources.resource.map((resource) => [resource['@identifier'], resource]),
  );
  const listed = section?.item?.map(({title, '@identifierref': id}) => {
    const resource = resources.get(id ?? '');
    return [title, resource?.['@type'], resource?.['@href'], resource && roleOf(resource)];
  });
  expect(listed).toEqual([
    ['This lesson in the Resilience Library', 'imswl_xmlv1p1', undefined, undefined],
    ['Plan, worksheets and answers (Word)', 'webcontent', 'lesson-1/lesson.docx', 'Instructor'],
    ['Slides (PowerPoint)', 'webcontent', 'lesson-1/slides.pptx', 'Instructor'],
    ['Lesson plan', 'webcontent', 'lesson-1/plan.html', 'Instructor'],
    ['My log', 'webcontent', 'lesson-1/worksheet.html', undefined],
    ['Answers: My log', 'webcontent', 'lesson-1/worksheet-answers.html', 'Instructor'],
  ]);
});

test('holds every file that it lists, and no other', async () => {
  const {files, manifest} = read(await writeLessonCartridge(lesson, {media: none}));
  const listed = manifest.resources.resource.flatMap(({file}) => file.map((each) => each['@href']));
  expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', ...listed].sort());
  for (const [name, bytes] of Object.entries(files)) expect(bytes.length, name).toBeGreaterThan(100);
});

test('leads to the lesson’s page in its version', async () => {
  const url = 'https://lessons.example.org/lessons/two-posts?adapt=a&adapt=b';
  const {files} = read(await writeLessonCartridge({...lesson, url}, {media: none}));
  const parser = new XMLParser({ignoreAttributes: false, attributeNamePrefix: '@'});
  const link = parser.parse(strFromU8(files['lesson-1/link.xml'] ?? new Uint8Array()), true) as {
    webLink: {url: {'@href': string}};
  };
  expect(link.webLink.url['@href']).toBe(url);
});

test('holds the lessons of a day, one section each', async () => {
  const second = {...lesson, slug: 'ten-seconds', title: 'Ten seconds'};
  const day = {
    id: 'think',
    title: 'Think for yourself',
    summary: 'A day.',
    lessons: [lesson, second],
    licence: 'CC-BY-4.0',
    reviewed: '2026-11-20',
  };
  const {files, manifest} = read(await writeDayCartridge(day, none));
  expect(manifest.organizations.organization.item[0]?.item?.map(({title}) => title)).toEqual([
    'Two posts & more',
    'Ten seconds',
  ]);
  const ids = JSON.stringify(manifest).match(/"@identifier":"[^"]+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(files)).toContain('lesson-2/worksheet.html');
});
