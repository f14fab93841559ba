// What the YAML files of the library may hold, each problem at its place.
import {expect, test} from 'vitest';

import {compileDataFile} from './compile-data-file.ts';

const findProblems = (path: string, text: string): string[] =>
  compileDataFile({path, text}).messages.map(
    ({message: {place, severity, reason}}) =>
      `${place?.start.line}:${place?.start.column} ${severity} ${reason}`,
  );

const AREA = `name: Derby
council: Derby City Council
police: Derbyshire Constabulary
safeguarding: Tell your DSL.
reviewed: 2026-11-20
contacts: []
`;

const section = (id: string): string => `  - id: ${id}\n    title: Why?\n    text: So.\n`;

test('takes http and https for addresses of the area, and no others', () => {
  const source = (url: string): string => `  - title: One\n    url: ${url}\n    checkedOn: 2026-11-20\n`;
  const text = `${AREA}sections: []\nsources:\n${source('http://example.org/')}${source('javascript:alert(1)')}`;
  expect(findProblems('area.yaml', text)).toEqual([
    '13:10 error Unexpected `javascript:alert(1)` in field `sources.url`, expected an address that begins with https:// or http://. Write it like this: `url: https://www.derby.gov.uk`.',
  ]);
});

test('takes only https for addresses of a framework', () => {
  const item = (url: string): string => `  - code: a\n    label: A\n    verified: true\n    url: ${url}\n`;
  const text = (url: string): string =>
    `title: RSHE\nedition: 2025\ninForceFrom: null\ninForceTo: null\nitems:\n${item(url)}`;
  const path = 'vocabularies/frameworks/rshe-2025.yaml';
  expect(findProblems(path, text('https://w3id.org/a'))).toEqual([]);
  expect(findProblems(path, text('javascript:alert(1)'))).toEqual([
    '9:10 error Unexpected `javascript:alert(1)` in field `items.url`, expected an address that begins with https://. Write it like this: `url: https://w3id.org/…`.',
  ]);
});

test('takes only https for the address of a trusted resource', () => {
  const messages = findProblems('trusted/act-early.yaml', 'url: javascript:alert(1)\n');
  expect(messages.filter((message) => message.includes('`url`'))).toEqual([
    '1:6 error Unexpected `javascript:alert(1)` in field `url`, expected an address that begins with https://. Write it like this: `url: https://actearly.uk`.',
  ]);
});

test('names a section of the area that has the id of another, or of a part of the page', () => {
  const sections = (...ids: string[]): string =>
    `${AREA}sources: []\nsections:\n${ids.map(section).join('')}`;
  expect(findProblems('area.yaml', sections('what', 'what'))).toEqual([
    '12:9 error Unexpected second id `what`, expected each once. Remove one of the two, or rename it.',
  ]);
  expect(findProblems('area.yaml', sections('what', 'main', 'contacts'))).toEqual([
    '12:9 error Unexpected `main` in field `sections.id`, expected lower-case letters, digits and hyphens, but not `contacts`, `help-sources` or `main`. Write it like this: `id: what-channel-is`.',
    '15:9 error Unexpected `contacts` in field `sections.id`, expected lower-case letters, digits and hyphens, but not `contacts`, `help-sources` or `main`. Write it like this: `id: what-channel-is`.',
  ]);
});
