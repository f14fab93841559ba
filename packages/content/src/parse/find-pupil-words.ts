// Finds the words in adapted text that pupils read or hear, apart from what is said to their teacher.
import type {Nodes, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {findNodes} from './find-nodes.ts';
import type {MarkdownFile} from './parse-markdown.ts';
import {parseWorksheet} from './parse-worksheet.ts';

/** A stretch of a file that somebody reads as a whole: a paragraph, a heading or a cell. */
export interface PupilWords {
  /** What stands in the file. */
  text: string;
  /** The same with blanks in place of all that pupils neither read nor hear. */
  words: string;
  /** Offset of its first character in the file. */
  from: number;
}

type Line = Extract<Nodes, {type: 'paragraph' | 'heading' | 'tableCell'}>;

/** What a picture prompt says is drawn, not read. */
const PICTURE = /\[Picture:[^\]]*\]/g;

/** Speech to repeat, and what stands on a card or strip, in italics. */
const SAID = /“[^“”]*”|(?<![*\p{L}])\*(?![*\s])[^*\n]*[^*\s]\*(?!\*)/gu;

/** Words to say stand in a block quote with one of these labels; what to listen for is for the teacher. */
const SCRIPT = /^\*\*(?:Say|Ask)\b[^*]*\*\*/;

/** Finds all that pupils read on a worksheet: not its answers, and not what pictures show. */
export function findWorksheetWords(file: MarkdownFile): PupilWords[] {
  const {title, nodes} = parseWorksheet(file);
  return findLines(title ? [title, ...nodes] : nodes).map((line) => {
    const {text, from} = readLine(file, line);
    return {text, words: text.replaceAll(PICTURE, toBlanks), from};
  });
}

/** Finds what an `:::adapt` block says to pupils: speech between quotation marks, words to say, words on cards. */
export function findAdaptationWords(file: MarkdownFile, block: ContainerDirective): PupilWords[] {
  const scripts = new Set(findNodes(block, 'blockquote').flatMap((quote) => findLines(quote.children)));
  return findLines(block.children).map((line) => {
    const {text, from} = readLine(file, line);
    const label = scripts.has(line) ? SCRIPT.exec(text)?.[0] : undefined;
    const words = label === undefined ? keepSaid(text) : toBlanks(label) + text.slice(label.length);
    return {text, words, from};
  });
}

function findLines(nodes: readonly RootContent[]): Line[] {
  return nodes.flatMap((node) => findNodes(node, 'paragraph', 'heading', 'tableCell'));
}

function readLine({file}: MarkdownFile, {position}: Line): {text: string; from: number} {
  const from = position?.start.offset ?? 0;
  return {text: String(file.value).slice(from, position?.end.offset ?? from), from};
}

function keepSaid(text: string): string {
  let words = '';
  for (const {0: said, index} of text.matchAll(SAID)) {
    words += toBlanks(text.slice(words.length, index)) + said;
  }
  return words + toBlanks(text.slice(words.length));
}

/** As many blanks as characters, so that places stay true. */
function toBlanks(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
