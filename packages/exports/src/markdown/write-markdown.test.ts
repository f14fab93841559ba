// Markdown, as text and read again by another library.
import fc from 'fast-check';
import {marked} from 'marked';
import {expect, test} from 'vitest';

import type {Block} from '../outline.ts';
import {outline, paragraph, part, text} from '../testing/builders.ts';
import {toMarkdown} from './write-markdown.ts';

const toAddress = (file: string) => `https://lessons.example.org/${file}`;
const write = (blocks: Block[], overrides: Parameters<typeof part>[1] = {}) =>
  toMarkdown(
    outline({parts: [part(blocks, {id: 'worksheet', kind: 'worksheet', title: 'My log', ...overrides})]}),
    {
      part: 'worksheet',
      toAddress,
    },
  );

const end = `
---

From <https://lessons.example.org/lessons/two-posts>, reviewed on 20 November 2026. Licence: CC BY 4.0.
`;

const read = (blocks: Block[]) => marked.parse(write(blocks), {async: false});

test('writes every kind of block', () => {
  const blocks: Block[] = [
    {kind: 'heading', level: 2, content: [text('Look')]},
    paragraph(
      'See ',
      text('this ', {bold: true}),
      text('now', {italic: true}),
      ' ',
      text('here', {href: 'https://example.org'}),
    ),
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        [paragraph('Three'), {kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]]}],
        [paragraph('Four')],
      ],
    },
    {kind: 'table', header: [[text('A')], []], rows: [[[text('1 | 2')], [{kind: 'tick-box'}]]]},
    {
      kind: 'aside',
      tone: 'adaptation',
      title: 'For sensory needs',
      blocks: [paragraph('Print it.'), paragraph('Large.')],
    },
    {kind: 'quote', blocks: [paragraph('So')]},
    {kind: 'picture', file: 'media/a.svg', alt: 'A bar'},
    paragraph('I am ', {kind: 'gap', length: 3}, {kind: 'break'}, {kind: 'picture-prompt', text: 'a bin'}),
  ];
  expect(write(blocks)).toBe(`# My log

## Look

See **this** *now* [here](<https://example.org>)

3. Three

   - a

4. Four

| A |  |
| --- | --- |
| 1 \\| 2 | ☐ |

> **For sensory needs**
>
> Print it.
>
> Large.

> So

![A bar](https://lessons.example.org/media/a.svg)

I am \\_\\_\\_\\
\\[Picture: a bin\\]
${end}`);
});

test('begins the whole lesson with title, summary and facts', () => {
  const whole = toMarkdown(outline({parts: [part([paragraph('Plan')])], adaptedFor: 'sensory needs'}), {
    toAddress,
  });
  expect(whole).toBe(`# Two posts

Pupils judge two posts.

**Adapted for sensory needs.**

- **For:** Key Stage 3

Plan
${end}`);
});

test('keeps two lists in a row apart', () => {
  const list = (words: string): Block => ({
    kind: 'list',
    ordered: false,
    start: 1,
    items: [[paragraph(words)]],
  });
  expect(read([list('a'), list('b')]).match(/<ul>/g)?.length).toBe(2);
});

test('takes no word for a mark', () => {
  const words = fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'*_`#>|[]()!<&;:-+=~\\1. a')}));
  fc.assert(
    fc.property(words, (input) => {
      const line = input.replaceAll(/\s+/g, ' ').trim();
      fc.pre(line !== '' && !/https?:|www\.|@/.test(line));
      const html = read([paragraph(line)]).replace(/<hr>[\s\S]*$/, '');
      const seen = html
        .replaceAll(/<\/?(h1|p)>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(seen.replace('My log', '').trim()).toBe(line);
    }),
  );
});
