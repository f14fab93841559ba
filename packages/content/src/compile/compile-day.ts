// Compiles a drop-down day that has no errors.
import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

import type {Day, DayText} from '../day.ts';
import type {DayFields} from '../fields/day-fields.ts';
import type {ParsedDay} from '../parse/parse-day.ts';
import {findSection} from '../parse/parse-lesson.ts';
import {splitQuiz} from '../parse/split-quiz.ts';
import {toPlainText} from '../parse/to-plain-text.ts';
import type {FindPassage} from './include-passages.ts';
import {createRender} from './render-html.ts';

/** A compiled day, before what it takes from its lessons and its place in a library. */
export type DayBody = Omit<Day, 'weight' | 'hash' | 'file'>;

/**
 * Compiles a day.
 * @param day one without errors
 * @param findPassage finds shared passages
 */
export function compileDay(day: ParsedDay, findPassage: FindPassage): DayBody {
  const {tree, file} = day.page;
  const render = createRender({tree, findPassage, findMedia: () => undefined});
  const section = (title: string): RootContent[] => findSection(day, title)?.nodes ?? [];
  const quiz = splitQuiz(section('Retrieval quiz'));
  return {
    slug: day.source.slug,
    ...(day.fields as DayFields),
    purposeHtml: render(section('Purpose')),
    staffBriefingHtml: render(section('Staff briefing')),
    roomsAndKitHtml: render(section('Rooms and kit')),
    parentNoteHtml: render(section('Note to parents and carers')),
    absentPupilsHtml: render(section('Pupils who are absent or need a different day')),
    closingHtml: render(section('Closing reflection')),
    quizHtml: render(quiz.questions),
    quizAnswersHtml: render(quiz.answers ?? []),
    text: toDayText(tree.children),
    markdown: String(file.value),
  };
}

/** Headings of the second level are the same in every day, and say nothing about this one. */
function toDayText(children: RootContent[]): DayText {
  const nodes = children.filter((node) => node.type !== 'yaml');
  const headings = nodes.flatMap((node) =>
    node.type === 'heading' && node.depth > 2 ? toString(node).trim() : [],
  );
  const body = nodes.filter((node) => node.type !== 'heading');
  return {
    headings: [...new Set(headings)].filter((heading) => heading !== 'Answers'),
    body: toPlainText(body),
  };
}
