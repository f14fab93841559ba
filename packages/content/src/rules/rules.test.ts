// Every rule is listed, documented, and does what its examples say.
import {readdirSync} from 'node:fs';

import {describe, expect, test} from 'vitest';

import {rules} from './index.ts';
import {runExample} from './run-example.ts';
import type {Rule} from './rule.ts';

const NOT_RULES = ['index.ts', 'rule.ts', 'run-example.ts'];

const files = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !NOT_RULES.includes(name),
);

test.each(files)('%s is listed in the index', async (name) => {
  const module = (await import(`./${name}`)) as Record<string, Rule | Rule[]>;
  const declared = Object.values(module)
    .flat()
    .filter((value) => typeof value === 'object' && 'check' in value);
  expect(declared).not.toEqual([]);
  expect(declared.filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every id is used once', () => {
  const ids = rules.map(({id}) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(rules.map((rule) => ({id: rule.id, rule})))('$id', ({rule}) => {
  test('has an example that passes and one that fails', () => {
    expect(rule.examples.some(({messages}) => messages.length === 0)).toBe(true);
    expect(rule.examples.some(({messages}) => messages.length > 0)).toBe(true);
  });

  test.each(rule.examples.map((example, index) => ({number: index + 1, example})))(
    'does what example $number says',
    ({example}) => {
      expect(runExample(rule, example)).toEqual(example.messages);
    },
  );
});
