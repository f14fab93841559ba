// Whatever stands in Markdown, the HTML can neither load nor run anything.
import {expect, test} from 'vitest';

import {parseMarkdown} from '../parse/parse-markdown.ts';
import {createRender} from './render-html.ts';

function render(text: string): string {
  const {tree} = parseMarkdown({path: 'lesson.md', text}, 'field');
  return createRender({tree, findPassage: () => undefined, findMedia: () => undefined})(tree.children);
}

test.each([
  ['a script', '<script>alert(1)</script>', ''],
  ['an element that runs', '<img src=x onerror=alert(1)>', ''],
  ['a javascript link', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['a javascript link in disguise', '[a](<JaVa\tScRiPt:alert(1)>)', '<p><a>a</a></p>'],
  ['a javascript link by entities', '[a](java&#x73;cript&colon;alert(1))', '<p><a>a</a></p>'],
  ['a data link', '[a](data:text/html,<script>alert(1)</script>)', '<p><a>a</a></p>'],
  ['a vbscript link', '<vbscript:msgbox>', '<p><a>vbscript:msgbox</a></p>'],
  ['a reference to a javascript link', '[a]\n\n[a]: javascript:alert(1)', '<p><a>a</a></p>'],
  ['a picture from elsewhere', '![a](https://example.org/x.png)', '<p><img alt="a"></p>'],
  ['a picture with a script', '![a](javascript:alert(1))', '<p><img alt="a"></p>'],
  [
    'quotation marks in a title',
    `[a](https://example.org '"onmouseover="alert(1)')`,
    '<p><a href="https://example.org" title="&#x22;onmouseover=&#x22;alert(1)" rel="noopener noreferrer">a</a></p>',
  ],
  ['HTML as code', '`<b>`', '<p><code>&#x3C;b></code></p>'],
])('lets nothing out of %s', (_, text, html) => {
  expect(render(text)).toBe(html);
});

test('renders telephone numbers and addresses for email', () => {
  expect(render('[101](tel:101) <prevent@derby.gov.uk>')).toBe(
    '<p><a href="tel:101">101</a> <a href="mailto:prevent@derby.gov.uk">prevent@derby.gov.uk</a></p>',
  );
});

test('gives only links to other sites a rel', () => {
  expect(render('[a](/lessons/one) [b](https://example.org)')).toBe(
    '<p><a href="/lessons/one">a</a> <a href="https://example.org" rel="noopener noreferrer">b</a></p>',
  );
});

test('marks only block quotes that begin with a bold label', () => {
  expect(render('> **Say** “Hello.”')).toContain('<blockquote class="script">');
  expect(render('> Hello, **you**.')).toContain('<blockquote>');
});

test('makes tables scroll, their headers headers, and empty headers cells', () => {
  const html = render('| | Post *A* | B |\n| --- | ---: | :---: |\n| 1 | 2 | > 3 |');
  expect(html).toBe(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table: Post A, B"><table>\n<thead>\n<tr>\n<td></td>\n<th class="align-right" scope="col">Post <em>A</em></th>\n<th class="align-center" scope="col">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">2</td>\n<td class="align-center">> 3</td>\n</tr>\n</tbody>\n</table></div>',
  );
});

test('writes the label of a table as text', () => {
  expect(render('| "a" & `<b>` |\n| --- |')).toContain('aria-label="Table: &#x22;a&#x22; &#x26; <b>"');
});

test('turns a picture prompt into a place for that picture', () => {
  expect(render('1. [Picture: a flat hand] Stop.')).toBe(
    '<ol>\n<li><span class="picture-prompt">Draw or stick: a flat hand</span> Stop.</li>\n</ol>',
  );
});
