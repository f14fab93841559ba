// Compiles the slides of a lesson.
import {toString} from 'mdast-util-to-string';

import type {Slide} from '../lesson.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {parseSlides} from '../parse/parse-slides.ts';
import type {Render} from './render-html.ts';

/** Compiles the slides of a lesson. */
export function compileSlides(file: MarkdownFile, render: Render): Slide[] {
  return parseSlides(file).map(({title, nodes, notes}) => ({
    title: title ? toString(title) : '',
    html: render(nodes),
    notesHtml: render(notes),
  }));
}
