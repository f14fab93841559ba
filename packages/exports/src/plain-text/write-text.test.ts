// Plain text.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import type {Block} from '../outline.ts';
import {outline, paragraph, part, text} from '../testing/builders.ts';
import {wrap} from './to-text-lines.ts';
import {writeText} from './write-text.ts';

const write = async (parts: Parameters<typeof outline>[0], chosen?: string) =>
  new TextDecoder().decode(await writeText(outline(parts), {media: new Map(), part: chosen}));

test('writes every kind of block as words alone', async () => {
  const blocks: Block[] = [
    {kind: 'heading', level: 2, content: [text('Look')]},
    paragraph('See ', text('this', {bold: true, href: 'https://example.org'})),
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        [paragraph('Three'), {kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]]}],
        [paragraph('Four')],
      ],
    },
    {kind: 'table', header: [[text('Word')], [text('Meaning')]], rows: [[[text('a')], []]]},
    {
      kind: 'aside',
      tone: 'adaptation',
      title: 'For sensory needs',
      blocks: [paragraph('One.'), paragraph('Two.')],
    },
    {kind: 'picture', file: 'media/a.svg', alt: 'A bar'},
    paragraph({kind: 'tick-box'}, ' I am ', {kind: 'gap', length: 3}),
  ];
  expect(await write({parts: [part(blocks, {title: 'My log'})]}, 'plan')).toBe(`My log
======


Look
----

See this (https://example.org)

3. Three

   - a

4. Four

* Word: a
  Meaning: ________

| For sensory needs:
| One.
|
| Two.

[Picture: A bar]

[ ] I am ___

From https://lessons.example.org/lessons/two-posts
Reviewed on 20 November 2026. Licence: CC BY 4.0.
`);
});

test('begins with title, summary and facts, and each part with a form feed', async () => {
  const parts = [part([paragraph('Plan.')]), part([paragraph('Log.')], {id: 'log', title: 'My log'})];
  expect(await write({parts})).toBe(`Two posts
=========

Pupils judge two posts.

For: Key Stage 3

Lesson plan
===========

Plan.

\fMy log
======

Log.

From https://lessons.example.org/lessons/two-posts
Reviewed on 20 November 2026. Licence: CC BY 4.0.
`);
});

test('breaks lines between words and loses none', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), {minLength: 1}), (words) => {
      const lines = wrap(words.join(' '), '- ', '  ');
      expect(lines.map((line) => line.slice(2)).join(' ')).toBe(words.join(' '));
      expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(78);
    }),
  );
});
