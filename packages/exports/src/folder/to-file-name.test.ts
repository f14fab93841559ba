import {expect, test} from 'vitest';

import {toFileName} from './to-file-name.ts';

test.each([
  ['Fair or lawful? Judge: 9A/9B', 'Fair or lawful Judge 9A 9B'],
  ['“Who/what” is it? – a <b>: c|d*e.', '“Who what” is it – a b c d e'],
  ['..\\..\\secret', 'secret'],
  ['a\u0000b\nc', 'a b c'],
  ['???', 'file'],
])('makes a name of %j', (text, name) => {
  expect(toFileName(text)).toBe(name);
});

test.each([
  ['CON', '_CON'],
  ['Aux', '_Aux'],
  ['nul.', '_nul'],
  ['com1.notes', '_com1.notes'],
  ['LPT²', '_LPT²'],
  ['Prn .txt', '_Prn .txt'],
  ['Con artists', 'Con artists'],
  ['COM12', 'COM12'],
])('keeps %j from being a device of Windows', (text, name) => {
  expect(toFileName(text)).toBe(name);
});

test.each([
  [`${'a'.repeat(30)} ${'b'.repeat(60)}`, 'a'.repeat(30)],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  [`${'a'.repeat(80)} b`, 'a'.repeat(80)],
  ['x'.repeat(200), 'x'.repeat(80)],
])('ends %j at a word', (text, name) => {
  expect(toFileName(text)).toBe(name);
});

test('never cuts a letter in two', () => {
  expect(toFileName('🙂'.repeat(5), 3)).toBe('🙂🙂🙂');
});
