// Which Markdown is understood, and what is too deep to be read.
import type {RootContent} from 'mdast';
import {expect, test} from 'vitest';

import {parseMarkdown, type MarkdownKind} from './parse-markdown.ts';

function parse(text: string, kind: MarkdownKind = 'slides') {
  const {tree, file} = parseMarkdown({path: 'slides.md', text}, kind);
  return {
    types: tree.children.map(({type}) => type),
    nodes: tree.children,
    messages: file.messages.map(String),
  };
}

const textOf = (node?: RootContent) =>
  node?.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : undefined;

test('leaves colons inside a line alone', () => {
  const text = 'At 10:30, in groups of 3:1, read Luke 10:25-37 :tada: and a:b[c]{d}.';
  expect(textOf(parse(text).nodes[0])).toBe(text);
});

test('reads block and leaf directives', () => {
  const {types} = parse(':::notes\nWait.\n:::\n\n::shared{name="distancing"}\n');
  expect(types).toEqual(['containerDirective', 'leafDirective']);
});

test('reads tables, and no other part of GFM', () => {
  expect(parse('| A |\n| --- |\n| b |\n').types).toEqual(['table']);
  expect(textOf(parse('www.example.org ~~gone~~ [^1]').nodes[0])).toBe('www.example.org ~~gone~~ [^1]');
});

test('reads front matter in lesson.md only', () => {
  expect(parse('---\na: 1\n---\n', 'lesson').types).toEqual(['yaml']);
  expect(parse('---\na: 1\n---\n', 'slides').types).toEqual(['thematicBreak', 'heading']);
});

test.each([
  ['list items in one line', '- '.repeat(51), '1:1'],
  [
    'list items below one another',
    Array.from({length: 60}, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
    '51:1',
  ],
  ['block quotes', `Text.\n\n${'>'.repeat(51)} x`, '3:1'],
  ['directives', ':::adapt\n'.repeat(51), '51:1'],
])('does not read %s that are nested over fifty deep', (_, text, place) => {
  expect(parse(text).messages).toEqual([
    `slides.md:${place}: Unexpected deep nesting, expected at most 50 lists, block quotes and directives inside one another. Move the text to the left.`,
  ]);
  expect(parse(text).nodes).toEqual([]);
});

test('reads fifty directives one after the other', () => {
  expect(parse(':::notes\nx\n:::\n\n'.repeat(60)).messages).toEqual([]);
});
