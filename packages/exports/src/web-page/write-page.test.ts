// The web page in one file, read again.
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {expect, test} from 'vitest';

import type {Block} from '../outline.ts';
import {outline, paragraph, part, text} from '../testing/builders.ts';
import {writePage} from './write-page.ts';

const media = new Map([
  ['media/a.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
]);
const write = async (parts: Parameters<typeof outline>[0], chosen?: string) =>
  new TextDecoder().decode(await writePage(outline(parts), {media, part: chosen}));

const find = (tree: Root | Element, name: string): Element | undefined => {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
};

const mainOf = (html: string) => toHtml(find(fromHtml(html), 'main')?.children ?? []);

test('writes every kind of block as what it is', async () => {
  const blocks: Block[] = [
    {kind: 'heading', level: 2, content: [text('Look')]},
    paragraph('See ', text('<this>', {bold: true}), ' ', text('here', {href: 'https://example.org'})),
    {kind: 'list', ordered: true, start: 3, items: [[paragraph('Three')], [{kind: 'writing-line'}]]},
    {kind: 'table', header: [[text('A')], []], rows: [[[text('1')], []]]},
    {kind: 'aside', tone: 'adaptation', title: 'For sensory needs', blocks: [paragraph('Print it.')]},
    {kind: 'picture', file: 'media/a.svg', alt: 'A bar'},
    paragraph({kind: 'picture-prompt', text: 'a bin'}),
  ];
  const sheet = part(blocks, {id: 'log', kind: 'worksheet', title: 'My log'});
  expect(mainOf(await write({parts: [sheet]}, 'log'))).toBe(
    [
      '<section id="log" class="worksheet"><h1>My log</h1><h2>Look</h2>',
      '<p>See <strong>&#x3C;this></strong> <a href="https://example.org" rel="noopener noreferrer">here</a></p>',
      '<ol start="3"><li>Three</li><li><p class="writing-line" aria-label="Line to write on" role="img"></p></li></ol>',
      '<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th scope="col">A</th><td></td></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table></div>',
      '<div class="adaptation"><p class="name"><strong>For sensory needs</strong></p><p>Print it.</p></div>',
      '<p class="picture"><img src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=" alt="A bar"></p>',
      '<p class="prompt"><span class="picture-prompt">Picture: a bin</span></p></section>',
    ].join(''),
  );
});

test('sets the headings of a whole lesson under its title', async () => {
  const heading: Block = {kind: 'heading', level: 2, content: [text('Look')]};
  const slides = [{title: 'One', blocks: [paragraph('Text')], notes: [paragraph('Say it.')]}];
  expect(mainOf(await write({parts: [part([heading])], slides}))).toBe(
    '<section id="plan" class="plan"><h2>Lesson plan</h2><h3>Look</h3></section><section id="slides" class="slides"><h2>Slides</h2><article><h3>1. One</h3><p>Text</p><aside class="notes"><p><strong>Notes</strong></p><p>Say it.</p></aside></article></section>',
  );
});

test('holds no picture of another part', async () => {
  const sheet = part([paragraph('Log')], {id: 'log', kind: 'worksheet', title: 'My log'});
  const missing: Block[] = [{kind: 'picture', file: 'media/not-loaded.svg', alt: ''}];
  const lesson = {parts: [part(missing), sheet], slides: [{title: 'One', blocks: missing, notes: []}]};
  expect(mainOf(await write(lesson, 'log'))).toContain('<p>Log</p>');
  await expect(write(lesson)).rejects.toThrow('The picture media/not-loaded.svg is not among the media.');
});

test('needs nothing from anywhere and runs nothing', async () => {
  const html = await write({parts: [part([{kind: 'picture', file: 'media/a.svg', alt: ''}])]});
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(html).not.toMatch(/<script|<link|url\(|@import|src="(?!data:)/);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  expect(policy?.replaceAll('&#x27;', "'")).toBe(
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  );
});
