// Compiles a worksheet of a lesson, with its answers apart so that they print apart.
import {toString} from 'mdast-util-to-string';

import type {Worksheet} from '../lesson.ts';
import {findReadingAge} from '../measure/reading-age.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {parseWorksheet} from '../parse/parse-worksheet.ts';
import type {Render} from './render-html.ts';

/** Compiles one worksheet of a lesson. */
export function compileWorksheet(file: MarkdownFile, render: Render): Worksheet {
  const {title, nodes, answers} = parseWorksheet(file);
  const name = file.name.replace(/\.md$/, '');
  return {
    name,
    title: title ? toString(title) : name,
    adapted: name.endsWith('.adapted'),
    hasAnswers: answers !== undefined,
    readingAge: findReadingAge(file),
    html: render(nodes),
    answersHtml: render(answers ?? []),
  };
}
