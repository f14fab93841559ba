// The compiler's HTML as blocks.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {readHtml} from './read-html.ts';

const context = {publicUrl: 'https://lessons.example.org', under: 1};
const read = (html: string, under = 1) => readHtml(html, {...context, under});

test('reads paragraphs with bold, italic and links that lead to the site', () => {
  expect(
    read(
      '<p>See <strong>this <em>one</em></strong>\nand <a href="/lessons/ten-seconds">Ten seconds</a>.</p>',
    ),
  ).toEqual([
    {
      kind: 'paragraph',
      content: [
        {kind: 'text', text: 'See '},
        {kind: 'text', text: 'this ', bold: true},
        {kind: 'text', text: 'one', bold: true, italic: true},
        {kind: 'text', text: ' and '},
        {kind: 'text', text: 'Ten seconds', href: 'https://lessons.example.org/lessons/ten-seconds'},
        {kind: 'text', text: '.'},
      ],
    },
  ]);
});

test('keeps telephone numbers and other sites, and drops links inside the page', () => {
  const [block] = read(
    '<p><a href="tel:999">999</a> <a href="https://example.org/a" rel="noopener">a</a> <a href="#b">b</a></p>',
  );
  expect(block).toEqual({
    kind: 'paragraph',
    content: [
      {kind: 'text', text: '999', href: 'tel:999'},
      {kind: 'text', text: ' '},
      {kind: 'text', text: 'a', href: 'https://example.org/a'},
      {kind: 'text', text: ' '},
      {kind: 'text', text: 'b', href: undefined},
    ],
  });
});

test('sets headings under the heading that the text stands under', () => {
  const levels = (html: string, under: number) =>
    read(html, under).map((block) => (block.kind === 'heading' ? block.level : block.kind));
  expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>', 1)).toEqual([2, 2, 3, 4]);
  expect(levels('<h2>b</h2><h3>c</h3>', 2)).toEqual([3, 4]);
});

test('reads lists inside lists, loose and tight, from any number', () => {
  expect(read('<ol start="5"><li><p>One</p><ul><li>a</li></ul></li><li>Two</li></ol>')).toEqual([
    {
      kind: 'list',
      ordered: true,
      start: 5,
      items: [
        [
          {kind: 'paragraph', content: [{kind: 'text', text: 'One'}]},
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [[{kind: 'paragraph', content: [{kind: 'text', text: 'a'}]}]],
          },
        ],
        [{kind: 'paragraph', content: [{kind: 'text', text: 'Two'}]}],
      ],
    },
  ]);
});

test('reads tables out of their frame, with rows of one length', () => {
  const html =
    '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">A</th><td></td></tr></thead><tbody><tr><td class="align-right">1</td></tr></tbody></table></div>';
  expect(read(html)).toEqual([
    {
      kind: 'table',
      header: [[{kind: 'text', text: 'A'}], []],
      rows: [[[{kind: 'text', text: '1'}], []]],
    },
  ]);
});

test('knows a table without a header by its empty head', () => {
  expect(read('<table><thead><tr><td></td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>')).toEqual([
    {kind: 'table', header: [], rows: [[[{kind: 'text', text: '1'}]]]},
  ]);
});

test('reads words to say as a passage set apart, and other block quotes as quotations', () => {
  expect(
    read('<blockquote class="script"><p>Say</p></blockquote><blockquote><p>So</p></blockquote>'),
  ).toEqual([
    {
      kind: 'aside',
      tone: 'say',
      title: 'What to say',
      blocks: [{kind: 'paragraph', content: [{kind: 'text', text: 'Say'}]}],
    },
    {kind: 'quote', blocks: [{kind: 'paragraph', content: [{kind: 'text', text: 'So'}]}]},
  ]);
});

test('reads pictures alone as blocks, and among words as part of the line', () => {
  const picture = {kind: 'picture', file: 'media/hand-0.svg', alt: 'A hand'};
  expect(read('<p><img src="/media/hand-0.svg" alt="A hand" width="1" height="1"></p>')).toEqual([picture]);
  expect(read('<p>My <img src="/media/hand-0.svg" alt="A hand"></p>')).toEqual([
    {kind: 'paragraph', content: [{kind: 'text', text: 'My '}, picture]},
  ]);
});

test('reads a place for a picture with its symbol as that picture', () => {
  const html =
    '<span class="picture-prompt picture-prompt--drawn"><img class="picture-symbol" src="/media/door.0.svg" alt="" width="72" height="72"><span class="picture-prompt__words">a door</span></span>';
  const picture = {kind: 'picture', file: 'media/door.0.svg', alt: 'a door'};
  expect(read(`<p>${html}</p>`)).toEqual([picture]);
  expect(read(`<p>Go to ${html}</p>`)).toEqual([
    {kind: 'paragraph', content: [{kind: 'text', text: 'Go to '}, picture]},
  ]);
});

test('reads places to write, to tick and to draw', () => {
  expect(read('<p>☐ I am ____ [ ]. <span class="picture-prompt">Draw or stick: a bin</span></p>')).toEqual([
    {
      kind: 'paragraph',
      content: [
        {kind: 'tick-box'},
        {kind: 'text', text: ' I am '},
        {kind: 'gap', length: 4},
        {kind: 'text', text: ' '},
        {kind: 'tick-box'},
        {kind: 'text', text: '. '},
        {kind: 'picture-prompt', text: 'a bin'},
      ],
    },
  ]);
  expect(read(`<hr><p>${'_'.repeat(30)}</p>`)).toEqual([{kind: 'writing-line'}, {kind: 'writing-line'}]);
});

test('keeps the lines of code and of forced ends', () => {
  const lines = [{kind: 'text', text: 'a  b'}, {kind: 'break'}, {kind: 'text', text: 'c'}];
  expect(read('<pre><code>a  b\nc\n</code></pre>')).toEqual([{kind: 'paragraph', content: lines}]);
  expect(read('<p>a b<br>\nc</p>')).toEqual([
    {kind: 'paragraph', content: [{kind: 'text', text: 'a b'}, {kind: 'break'}, {kind: 'text', text: 'c'}]},
  ]);
});

test('reads nothing from nothing, and throws at no text', () => {
  expect(read('')).toEqual([]);
  expect(read('<p> </p>')).toEqual([]);
  fc.assert(fc.property(fc.string(), (html) => Array.isArray(read(html))));
});
