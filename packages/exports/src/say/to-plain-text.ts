// What a line says without any marks.
import type {Inline} from '../outline.ts';

/** @returns the words; a gap as underscores, a forced end of line as a line feed, a picture as what it shows */
export function toPlainText(line: Inline[]): string {
  return line.map(toText).join('');
}

/** @returns the words with the address of each link written out: nobody can follow one on paper */
export function toTextWithLinks(line: Inline[]): string {
  return line
    .map((inline) => {
      const href = inline.kind === 'text' ? inline.href : undefined;
      const words = toText(inline);
      return href && href !== words ? `${words} (${href})` : words;
    })
    .join('');
}

function toText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'gap':
      return '_'.repeat(inline.length);
    case 'tick-box':
      return '[ ]';
    case 'picture-prompt':
      return `[Picture: ${inline.text}]`;
    case 'picture':
      return inline.alt && `[${inline.alt}]`;
  }
}
