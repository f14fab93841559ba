// Formats Markdown in one way, and never changes what it says.
import type {Nodes, Root, Table, Text, ThematicBreak} from 'mdast';
import {directiveToMarkdown, type LeafDirective} from 'mdast-util-directive';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkStringify, {type Options} from 'remark-stringify';
import {unified, type Processor} from 'unified';

import {getParser} from '../parse/markdown-syntax.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['table']>;

const STYLE: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
};

const tables = gfmTableToMarkdown({tablePipeAlign: false});

/** Columns are not aligned, for one longer cell would change every line; the line below the header is, with `---`. */
const writeTable: Handle = (node: Table, ...context) => {
  const [header = '', line = '', ...rows] = (tables.handlers?.['table']?.(node, ...context) ?? '').split(
    '\n',
  );
  return [header, line.replaceAll(/-+/g, '---'), ...rows].join('\n');
};

const directives = directiveToMarkdown();

const unquoted = directiveToMarkdown({preferUnquoted: true});

/** Numbers need no quotation marks: `::demands{reading=2}`. */
const writeLeaf: Handle = (node: LeafDirective, ...context) => {
  const {handlers} = node.name === 'demands' ? unquoted : directives;
  return handlers?.['leafDirective']?.(node, ...context) ?? '';
};

/** Writes tables, and directives; a colon inside a line is a colon: "10:30", "Note:this". */
function lessonWriter(this: Processor): void {
  const unsafe = (directives.unsafe ?? []).filter(({inConstruct}) => !inConstruct?.includes('phrasing'));
  const data = this.data();
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    {...directives, unsafe, handlers: {...directives.handlers, leafDirective: writeLeaf}},
    {...tables, handlers: {...tables.handlers, table: writeTable}},
  ];
}

/**
 * Formats a file: `-` for lists, `*` for emphasis, one empty line between blocks, long lines as they are.
 * @param text the file
 * @param hasFrontMatter whether it may begin with YAML, which is left as it is
 * @returns the formatted text; the text itself where formatting it would change what it says
 */
export function formatMarkdown(text: string, hasFrontMatter: boolean): string {
  const parser = getParser(hasFrontMatter);
  const tree = parser.parse(text);
  const formatted = write(tree, text);
  const again = parser.parse(formatted);
  const isSame = toMeaning(again) === toMeaning(tree);
  // What is formatted twice must not change again, or it would change with every run.
  return isSame && write(again, formatted) === formatted ? formatted : text;
}

/** Words stay as their author wrote them: the writer by itself would put a backslash before every bracket. */
function write(tree: Root, text: string): string {
  const asWritten = (node: Text | ThematicBreak): string => readSource(node, text);
  return unified()
    .use(remarkFrontmatter)
    .use(lessonWriter)
    .use(remarkStringify, {
      ...STYLE,
      handlers: {
        text: asWritten,
        // On a worksheet, a line of underscores is one to write on.
        thematicBreak: (node: ThematicBreak) => (asWritten(node).startsWith('_') ? asWritten(node) : '---'),
      },
    })
    .stringify(tree);
}

function readSource(node: Text | ThematicBreak, text: string): string {
  const {start, end} = node.position ?? {};
  const [first = '', ...lines] = text.slice(start?.offset, end?.offset).split(/\r\n|\r|\n/);
  // The lines after the first begin with the marks of the block quotes and lists around them.
  return [first, ...lines.map((line) => line.replace(/^[ \t>]*/, ''))]
    .join('\n')
    .replaceAll(/[ \t]+\n/g, '\n');
}

/** What a tree says, without where it stands. */
function toMeaning(tree: Nodes): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}
