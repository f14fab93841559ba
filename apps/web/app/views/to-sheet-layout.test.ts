import {expect, test} from 'vitest';

import {toSheetLayout} from './to-sheet-layout.ts';
import {toSheetOptions} from './to-sheet-options.ts';

function layout(html: string, address: string) {
  return toSheetLayout({title: 'Sheet', html}, toSheetOptions(new URLSearchParams(address)));
}

const line = '<p>My plan is to tell somebody whom I trust.</p>';
const table = (columns: number) =>
  `<table><tr>${'<th>Head</th>'.repeat(columns)}</tr><tr>${'<td></td>'.repeat(columns)}</tr></table>`;

test.each<[string, {html: string; address: string; lies: string}]>([
  ['one copy of anything', {html: line, address: '', lies: 'upright'}],
  ['two copies of a few lines', {html: line.repeat(5), address: 'copies=2', lies: 'one-above-other'}],
  ['two copies of half a page', {html: line.repeat(16), address: 'copies=2', lies: 'side-by-side'}],
  ['two copies of more than half a page', {html: line.repeat(60), address: 'copies=2', lies: 'upright'}],
  [
    'two copies at 18 point of a few lines',
    {html: line.repeat(4), address: 'copies=2&size=18', lies: 'one-above-other'},
  ],
  ['two copies at 24 point', {html: line, address: 'copies=2&size=24', lies: 'upright'}],
  ['a table of three columns at 12 point', {html: table(3), address: '', lies: 'upright'}],
  ['a table of six columns at 24 point', {html: table(6), address: 'size=24', lies: 'across'}],
])('lays %s as it stays readable', (_case, {html, address, lies}) => {
  expect(layout(html, address)).toBe(lies);
});

test('puts fewer on a page in the wider setting', () => {
  const html = line.repeat(11);
  expect([layout(html, 'copies=2'), layout(html, 'copies=2&font=clear')]).toEqual([
    'one-above-other',
    'upright',
  ]);
});
