// Formatting makes files alike, and never changes what they say.
import fc from 'fast-check';
import {expect, test} from 'vitest';

import {getParser} from '../parse/markdown-syntax.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {formatMarkdown} from './format-markdown.ts';

test('formats lists, emphasis, headings and empty lines in one way', () => {
  const text = `Look
====
* one
* __two__ and _three_



1) First
2) Second
***
:::notes
Wait.
:::
::demands{ reading="2"   talk='1'}
| A | B |
|-|:-:|
| 1   | 2 |
`;
  expect(formatMarkdown(text, false)).toBe(`# Look

- one
- **two** and *three*

1. First
2. Second

---

:::notes
Wait.
:::

::demands{reading=2 talk=1}

| A | B |
| --- | :---: |
| 1 | 2 |
`);
});

test.each([
  ['quotation marks, gaps and brackets', 'He said “no”. ______ [Picture: a phone] [ ] 3 * 4 & 5 < 6\n'],
  ['colons', 'At 10:30 in groups of 3:1, Note:this.\n'],
  ['long lines and line breaks', `${'word '.repeat(60)}end\nnext line\\\nafter a break\n`],
  ['lines to write on', '______________\n\nName: ______\n'],
  ['block quotes with more than one line', '> **Say** “One\n> two.”\n>\n> **Ask** Why?\n'],
  ['directives', ':::adapt{for="sensory-and-physical"}\nLarger cards.\n:::\n\n::shared{name="distancing"}\n'],
  ['demands', '### Sort (5 minutes)\n\n::demands{reading=2 writing=1}\n\nSort.\n'],
  ['front matter', exampleLesson({title: '"Odd"   # a comment'})],
])('leaves %s as they are', (_, text) => {
  expect(formatMarkdown(text, text.startsWith('---'))).toBe(text);
});

/** Text out of the characters and lines that Markdown gives a meaning to. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\n\n', '- ', '* ', '1. ', '> ', '# ', '## ', '---', '***', '___', '    ', '\t'),
      fc.constantFrom(
        ':::notes',
        ':::',
        '::shared{name="x"}',
        '::demands{talk=1}',
        '::demands{x="a b"}',
        '| a | b |\n| - | - |\n',
        '```',
        '`',
        '~',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](x)',
        '<',
        '>',
        '&amp;',
        '\\',
        '!',
        ':',
        '|',
      ),
      fc.constantFrom('word', 'say “no”', '10:30', ' ', '1', 'é', '[a]: x', '<b>', 'https://a.b'),
      fc.string(),
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''));

const meaning = (text: string) =>
  JSON.stringify(getParser(true).parse(text), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );

test('says the same after formatting, and formats no further', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const formatted = formatMarkdown(text, true);
      expect(meaning(formatted)).toBe(meaning(text));
      expect(formatMarkdown(formatted, true)).toBe(formatted);
    }),
    {numRuns: 400, seed: 20_261_120},
  );
});
