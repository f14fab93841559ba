// Rule known-directive: blocks that begin with colons are ones that the library knows, written whole.
import type {Paragraph} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';

import {placeOf} from '../check/place.ts';
import type {Problem, Report} from '../check/problem.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import type {Directive} from '../directives/directive.ts';
import {directives} from '../directives/index.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

type DirectiveNode = ContainerDirective | LeafDirective;

/** Directives are known, in the right kind of file, with the right attributes, and closed. */
export const knownDirective: FileRule = {
  id: 'known-directive',
  scope: 'file',
  description:
    'Blocks with colons are `:::adapt` and `::demands` (in lesson.md), `:::notes` (in slides.md) and `::shared`, with their attributes. A block that was opened with `:::` is closed with `:::`.',
  examples: [
    {
      files: {
        'lesson.md': '::shared{name="distancing"}\n\nStart at 10:30, in groups of 3:1.\n',
        'slides.md': '# Look\n\n:::notes\nWait.\n:::\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md': ':::adpat{for="sensory-and-physical"}\nLarger cards.\n:::\n\n:::notes\nWait.\n:::\n',
      },
      messages: [
        'lesson.md:1:1: Unexpected directive `adpat`, expected one of `adapt`, `demands`, `shared`. Change it to `adapt`?',
        'lesson.md:5:1: Unexpected directive `notes`, expected one of `adapt`, `demands`, `shared`. Choose one of them, or remove the colons.',
      ],
    },
    {
      files: {
        'lesson.md':
          '::: adapt{for="sensory-and-physical"}\n\nLarger cards.\n\n:::adapt{need="x"}\nNo end.\n',
      },
      messages: [
        'lesson.md:1:1: Unexpected colons at the start of a line, expected a directive. Write the name directly after the colons: `:::adapt`.',
        'lesson.md:5:1: Unexpected attribute `need`, expected `for`. Write it like this: `:::adapt{for="…"}`.',
        'lesson.md:5:1: Missing end of `:::adapt`, expected a line with `:::` alone. Add it after the last line of the block.',
      ],
    },
    {
      files: {
        'lesson.md':
          '::shared[ground rules]{name="distancing"}\n\n:::shared{name="distancing"}\n:::\n\n:::demands\n:::\n',
      },
      messages: [
        'lesson.md:1:1: Unexpected text between square brackets, expected none. Remove the brackets and what is in them.',
        'lesson.md:3:1: Unexpected number of colons before `shared`, expected `::shared`. Write it like this: `::shared{name="…"}`.',
        'lesson.md:6:1: Unexpected number of colons before `demands`, expected `::demands`. Write it like this: `::demands{reading=2 writing=1 talk=2 noise=1}`.',
      ],
    },
  ],
  check(file, report) {
    for (const node of findNodes(file.tree, 'containerDirective', 'leafDirective')) {
      checkDirective(node, file, report);
    }
    for (const paragraph of findNodes(file.tree, 'paragraph')) checkColons(paragraph, report);
  },
};

function checkDirective(node: DirectiveNode, {kind}: MarkdownFile, report: Report): void {
  const known = directives.filter(({kinds}) => kinds.includes(kind));
  const directive = known.find(({name}) => name === node.name);
  const place = placeOf(node);
  if (!directive) {
    report({...toUnknown(node.name, known), place});
  } else if (node.type !== `${directive.form}Directive`) {
    report({
      unexpected: `Unexpected number of colons before ${quote(node.name)}`,
      expected: `\`${colonsOf(directive)}${node.name}\``,
      fix: toModel(directive),
      place,
    });
  } else {
    checkParts(node, directive, (problem) => report({...problem, place}));
  }
}

function toUnknown(name: string, known: Directive[]): Problem {
  const names = known.map((directive) => directive.name);
  const near = findNearWords(name, names);
  const otherwise =
    names.length > 0 ? 'Choose one of them, or remove the colons.' : 'Write it as plain text.';
  return {
    unexpected: `Unexpected directive ${quote(name)}`,
    expected: names.length > 0 ? `one of ${quoteList(names)}` : 'none in this file',
    fix: suggestWord(near, otherwise),
    actual: name,
    options: near,
  };
}

function checkParts(node: DirectiveNode, directive: Directive, report: Report): void {
  if (hasLabel(node)) {
    report({
      unexpected: 'Unexpected text between square brackets',
      expected: 'none',
      fix: 'Remove the brackets and what is in them.',
    });
  }
  if (directive.attributeRule === undefined) checkAttributes(node, directive, report);
  if (!isClosed(node)) {
    report({
      unexpected: `Missing end of \`:::${node.name}\``,
      expected: 'a line with `:::` alone',
      fix: 'Add it after the last line of the block.',
    });
  }
}

function checkAttributes(node: DirectiveNode, directive: Directive, report: Report): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (directive.attributes.includes(name)) continue;
    report({
      unexpected: `Unexpected attribute ${quote(name)}`,
      expected: directive.attributes.map(quote).join(', ') || 'none',
      fix: toModel(directive),
    });
  }
}

function colonsOf({form}: Directive): string {
  return form === 'container' ? ':::' : '::';
}

function toModel(directive: Directive): string {
  if (directive.attributeRule) return `Write it like this: \`${directive.example.split('\n').at(-1)}\`.`;
  const attributes = directive.attributes.map((name) => `${name}="…"`).join(' ');
  return `Write it like this: \`${colonsOf(directive)}${directive.name}${attributes && `{${attributes}}`}\`.`;
}

function hasLabel(node: DirectiveNode): boolean {
  if (node.type === 'leafDirective') return node.children.length > 0;
  const [first] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true;
}

/** A container that nobody closes goes on to the end of the file. */
function isClosed(node: DirectiveNode): boolean {
  return node.type === 'leafDirective' || node.data?.position?.closing !== undefined;
}

/** A paragraph that begins with colons was meant as a directive or as its end. */
function checkColons(node: Paragraph, report: Report): void {
  if (!/^:{2,}/m.test(toString(node))) return;
  report({
    unexpected: 'Unexpected colons at the start of a line',
    expected: 'a directive',
    fix: 'Write the name directly after the colons: `:::adapt`.',
    place: placeOf(node),
  });
}
