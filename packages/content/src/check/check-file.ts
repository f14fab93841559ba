// Runs the rules about single files, ours and those of remark-lint that fit.
import {fileRules} from '../rules/index.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import type {KnownWords} from './known-words.ts';
import {lintMarkdown} from './lint-markdown.ts';
import {createReport} from './message.ts';

/** For text that may not use words of vocabularies. */
const NO_WORDS: KnownWords = {
  keyStages: [],
  subjects: [],
  kinds: [],
  needs: [],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  curriculum: [],
  themes: [],
  passages: [],
  literalLanguage: [],
};

/** Adds the problems of one Markdown file to its messages. */
export function checkFile(file: MarkdownFile, words: KnownWords = NO_WORDS): void {
  for (const rule of fileRules) rule.check(file, createReport(file.file, rule.id), words);
  if (file.kind !== 'field') lintMarkdown(file);
}
