// Mends the files of a lesson, or a shared passage: words first, then formatting.
import type {VFile} from 'vfile';

import {hasFrontMatter, type MarkdownFile} from '../parse/parse-markdown.ts';
import type {SourceText} from '../read/source-file.ts';
import {formatMarkdown} from './format-markdown.ts';
import {mendWords} from './mend-words.ts';

/** Rules whose errors mean that the parser may have understood something else than the author. */
const SYNTAX = ['yaml', 'limits', 'known-directive', 'no-raw-html'];

/**
 * Mends files that were checked.
 * @param files with their messages
 * @returns the new texts of those that change; files with errors of syntax are left alone
 */
export function fixFiles(files: readonly MarkdownFile[]): SourceText[] {
  return files.flatMap(({file, kind}) => {
    if (hasSyntaxErrors(file)) return [];
    const before = String(file.value);
    const text = formatMarkdown(mendWords(file), hasFrontMatter(kind));
    return text === before ? [] : [{path: file.path, text}];
  });
}

function hasSyntaxErrors({messages}: VFile): boolean {
  return messages.some(({ruleId = ''}) => SYNTAX.includes(ruleId));
}
