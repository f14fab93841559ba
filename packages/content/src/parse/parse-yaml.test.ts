// YAML says where it stands, and does nothing but hold values.
import {expect, test} from 'vitest';

import {parseYaml} from './parse-yaml.ts';

test('reads dates, numbers and yes or no as they are written', () => {
  expect(parseYaml('day: 2026-11-20\nminutes: 50\nsignIn: no\nempty:\n').value).toEqual({
    day: '2026-11-20',
    minutes: 50,
    signIn: 'no',
    empty: null,
  });
});

test('finds fields inside fields and items of lists', () => {
  const yaml = parseYaml('sources:\n  - title: About us\n    "url": [a, b]\nlist: [ks3, ks9]\n');
  expect(yaml.placeOf(['sources', 0, 'title'])).toEqual({
    start: {line: 2, column: 12},
    end: {line: 2, column: 20},
  });
  expect(yaml.placeOf(['sources', 0, 'url', 1]).start).toEqual({line: 3, column: 16});
  expect(yaml.placeOf(['list', 1]).start).toEqual({line: 4, column: 13});
  expect(yaml.placeOfKey(['sources', 0, 'url']).start).toEqual({line: 3, column: 5});
});

test('finds the field around one that is missing, and the start of the file around that', () => {
  const yaml = parseYaml('sources:\n  - title: About us\n', {lineOffset: 1});
  expect(yaml.placeOf(['sources', 0, 'url']).start).toEqual({line: 3, column: 5});
  expect(yaml.placeOf(['title']).start).toEqual({line: 1, column: 1});
});

test('counts lines that end as on Windows', () => {
  const yaml = parseYaml('title: One\r\nkind: two\r\n');
  expect(yaml.placeOf(['kind'])).toEqual({start: {line: 2, column: 7}, end: {line: 2, column: 10}});
});

test.each([
  {what: 'the same field twice', text: 'a: 1\na: 2', unexpected: 'YAML: Map keys must be unique', at: [2, 1]},
  {what: 'an alias', text: 'a: &x 1\nb: *x', unexpected: 'alias (`*name`)', at: [2, 4]},
  {
    what: 'a tag that would run code',
    text: 'a: !!js/function x',
    unexpected: 'YAML: Unresolved tag: tag:yaml.org,2002:js/function',
    at: [1, 4],
  },
  {
    what: 'a tag that makes something else than text',
    text: 'a: !!binary x',
    unexpected: 'YAML: Unresolved tag: tag:yaml.org,2002:binary',
    at: [1, 4],
  },
  {
    what: 'a colon in plain text',
    text: 'title: Leave: the page',
    unexpected: 'YAML: Nested mappings are not allowed in compact mappings',
    at: [1, 8],
  },
  {
    what: 'a second document',
    text: 'a: 1\n---\nb: 2\n',
    unexpected: 'YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    at: [2, 1],
  },
])('gives a problem at the place of $what', ({text, unexpected, at}) => {
  const {problems, value} = parseYaml(text);
  const [line, column] = at;
  expect(problems.map((problem) => [problem.unexpected, problem.place?.start])).toEqual([
    [`Unexpected ${unexpected}`, {line, column}],
  ]);
  expect(value).toBeUndefined();
});

test('does not merge, and takes no prototype', () => {
  expect(parseYaml('<<: {a: 1}').value).toEqual({'<<': {a: 1}});
  const value = parseYaml('__proto__: {admin: true}').value as Record<string, unknown>;
  expect(value['admin']).toBeUndefined();
});
