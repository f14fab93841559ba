// Reads a drop-down day into what rules look at and what is compiled: fields and sections.
import type {KnownWords} from '../check/known-words.ts';
import {dayFields, type DayFields} from '../fields/day-fields.ts';
import type {SourceText} from '../read/source-file.ts';
import {parseFrontMatter, type FrontMatter} from './parse-front-matter.ts';
import {splitAtHeadings, type ParsedLesson, type Section} from './parse-lesson.ts';
import {parseMarkdown, type MarkdownFile} from './parse-markdown.ts';
import {toDaySlug} from './to-day-slug.ts';

/** A day that was read, right or wrong. */
export interface ParsedDay {
  type: 'day';
  source: {slug: string};
  words: KnownWords;
  /** The file. */
  page: MarkdownFile;
  /** The front matter: those fields that are right by themselves, and the places of all. */
  fields: Partial<DayFields>;
  frontMatter: FrontMatter<DayFields>;
  sections: Section[];
}

/** What has front matter and sections. */
export type ParsedPage = ParsedLesson | ParsedDay;

/**
 * Reads the file of a day. Never throws for content.
 * @param source `days/<slug>.md`
 * @param words what rules compare with
 */
export function parseDay(source: SourceText, words: KnownWords): ParsedDay {
  const page = parseMarkdown(source, 'day');
  const frontMatter = parseFrontMatter(page, dayFields);
  return {
    type: 'day',
    source: {slug: toDaySlug(source.path)},
    words,
    page,
    fields: frontMatter.values,
    frontMatter,
    sections: splitAtHeadings(page.tree.children, 2),
  };
}
