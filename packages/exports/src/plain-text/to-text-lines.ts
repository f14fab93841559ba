// Writes blocks as lines of plain text.
import {byKind, type ByKind} from '../by-kind.ts';
import type {Block, Inline, ListBlock, TableBlock} from '../outline.ts';
import {toTextWithLinks} from '../say/to-plain-text.ts';

const WIDTH = 78;

/** Writes blocks, each followed by an empty line. */
export function toTextLines(blocks: Block[], indent = ''): string[] {
  return blocks.flatMap((block) => byKind(writers, block, indent));
}

/**
 * Breaks a text between words.
 * @param first what its first line begins with
 * @param next what every other line begins with
 * @returns lines of at most 78 letters, but for longer words
 */
export function wrap(text: string, first = '', next = first): string[] {
  return text.split('\n').flatMap((paragraph, index) => {
    const lines = [index === 0 ? first : next];
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      const line = lines.at(-1)!;
      const bare = line === first || line === next;
      if (!bare && line.length + 1 + word.length > WIDTH) lines.push(next + word);
      else lines[lines.length - 1] = bare ? line + word : `${line} ${word}`;
    }
    return lines;
  });
}

const writers: ByKind<Block, string, string[]> = {
  heading: ({level, content}) => [...toHeading(toText(content), level), ''],
  paragraph: ({content}, indent) => [...wrap(toText(content), indent), ''],
  list: toList,
  table: toTable,
  picture: ({alt}, indent) => [...wrap(`[Picture: ${alt}]`, indent), ''],
  aside({tone, title, blocks}, indent) {
    const name = tone === 'say' ? [] : wrap(`${title}:`, `${indent}| `);
    return [...name, ...setApart(blocks, indent)];
  },
  quote: ({blocks}, indent) => setApart(blocks, indent),
  'writing-line': (_line, indent) => [indent + '_'.repeat(WIDTH - indent.length), ''],
};

function toHeading(text: string, level: number): string[] {
  const lines = wrap(text);
  if (level > 3) return lines;
  return ['', ...lines, (level === 2 ? '-' : '.').repeat(Math.max(...lines.map(({length}) => length)))];
}

function setApart(blocks: Block[], indent: string): string[] {
  const lines = toTextLines(blocks, `${indent}| `);
  return [...lines.slice(0, -1).map((line) => (line === '' ? `${indent}|` : line)), ''];
}

function toList({ordered, start, items}: ListBlock, indent: string): string[] {
  const lines = items.flatMap((item, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const inside = indent + ' '.repeat(mark.length);
    const [first = inside, ...rest] = toTextLines(item, inside);
    const own = [indent + mark + first.slice(inside.length), ...rest];
    // Items of one line stand close together.
    return item.length < 2 && own.at(-1) === '' ? own.slice(0, -1) : own;
  });
  return lines.at(-1) === '' ? lines : [...lines, ''];
}

// A table is read row by row: each cell with the name of its column, for nobody hears where a column stands.
function toTable({header, rows}: TableBlock, indent: string): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => {
      const name = toText(header[column] ?? []);
      return wrap(
        `${name ? `${name}: ` : ''}${toText(cell) || '________'}`,
        `${indent}${column === 0 ? '* ' : '  '}`,
        `${indent}  `,
      );
    });
    return [...cells.flat(), ''];
  });
}

function toText(line: Inline[]): string {
  return toTextWithLinks(line).replaceAll(/[ \u00a0]+/g, ' ');
}
