// Measures at what age a text can be read, by the Flesch-Kincaid grade. It needs nothing but lengths of words and
// sentences, so that it holds from Reception to Year 13; formulas with word lists (Spache, Dale-Chall) hold for part
// of them only, and SMOG asks for thirty sentences, which few worksheets have.
import {fleschKincaid} from 'flesch-kincaid';
import type {RootContent} from 'mdast';
import {syllable} from 'syllable';

import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {parseSlides} from '../parse/parse-slides.ts';
import {parseWorksheet} from '../parse/parse-worksheet.ts';
import {toPlainText} from '../parse/to-plain-text.ts';

/** The formulas are made for passages of a hundred words; of a few lines they say nothing. */
const MIN_WORDS = 80;

/** A line with fewer words is a label or a gap to fill, and no sentence. */
const MIN_LINE_WORDS = 3;

/** The first American grade is for six-year-olds. */
const AGE_BEFORE_GRADE_1 = 5;

/** A child of Year 1 turns six in that year. */
const AGE_BEFORE_YEAR_1 = 5;

/** Children begin school at this age; the formula goes on below it. */
const YOUNGEST = 5;

const WORD = /\p{L}[\p{L}’'-]*/gu;
const SENTENCE_END = /[.!?…]+[”’"')\]]*(?:\s+|$)/u;

/** What a picture prompt says is drawn, not read. */
const PICTURE = /\[Picture:[^\]]*\]/g;

/**
 * Measures the reading age of what pupils read on a worksheet or on slides, without answers and presenter's notes.
 * Each cell of a table is a sentence or more of its own.
 * @returns whole years; undefined where there are fewer than 80 words
 */
export function findReadingAge(file: MarkdownFile): number | undefined {
  return toReadingAge(toPlainText(toReadNodes(file)));
}

/**
 * Measures the reading age of a text, of which each line begins a sentence.
 * @returns whole years; undefined where there are fewer than 80 words
 */
export function toReadingAge(text: string): number | undefined {
  const lines = text
    .replaceAll(PICTURE, '')
    .split('\n')
    .filter((line) => findWords(line).length >= MIN_LINE_WORDS);
  const sentences = lines.flatMap((line) => line.split(SENTENCE_END)).filter(hasWords);
  const words = sentences.flatMap(findWords);
  if (words.length < MIN_WORDS) return undefined;
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return Math.max(YOUNGEST, Math.round(grade + AGE_BEFORE_GRADE_1));
}

/**
 * Tells how old pupils of a school year become in it.
 * @param year 0 for Reception
 * @returns whole years: 14 for Year 9
 */
export function toAge(year: number): number {
  return year + AGE_BEFORE_YEAR_1;
}

function toReadNodes(file: MarkdownFile): RootContent[] {
  if (file.kind === 'slides') {
    return parseSlides(file).flatMap(({title, nodes}) => (title ? [title, ...nodes] : nodes));
  }
  const {title, nodes} = parseWorksheet(file);
  return title ? [title, ...nodes] : nodes;
}

function findWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

function hasWords(text: string): boolean {
  return findWords(text).length > 0;
}
