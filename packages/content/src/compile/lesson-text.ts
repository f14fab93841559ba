// Gathers the plain text of a lesson for the search index.
import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

import type {LessonText} from '../lesson.ts';
import {isAdaptation, parseActivities} from '../parse/parse-activities.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import {toPlainText} from '../parse/to-plain-text.ts';

/** Headings that every lesson has say nothing about this one. */
const EVERY_LESSON = 2;

/** Gathers headings, adaptations and everything else as plain text. */
export function toLessonText(lesson: ParsedLesson): LessonText {
  const nodes = lesson.files.flatMap((file) => file.tree.children).filter((node) => node.type !== 'yaml');
  return {
    headings: [
      ...new Set(
        lesson.files.flatMap((file) => readHeadings(lesson, file.tree.children, file === lesson.page)),
      ),
    ],
    adaptations: toPlainText(nodes.filter(isAdaptation)),
    body: toPlainText(nodes.filter((node) => !isAdaptation(node))),
  };
}

function readHeadings(lesson: ParsedLesson, nodes: RootContent[], isLesson: boolean): string[] {
  const titles = new Map(parseActivities(lesson).map(({heading, title}) => [heading, title]));
  const headings: string[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading' || (isLesson && node.depth === EVERY_LESSON)) continue;
    const heading = titles.get(node) ?? toString(node).trim();
    if (heading !== 'Answers') headings.push(heading);
  }
  return headings;
}
