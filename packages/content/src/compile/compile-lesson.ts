// Compiles a lesson that has no errors into everything that the pages and the index show.
import type {RootContent} from 'mdast';

import type {LessonFields} from '../fields/lesson-fields.ts';
import type {Activity, Adaptation, Lesson, Reply} from '../lesson.ts';
import {findReadingAge} from '../measure/reading-age.ts';
import {isAdaptation, parseActivities, readNeeds} from '../parse/parse-activities.ts';
import {findSection, splitAtHeadings, type ParsedLesson} from '../parse/parse-lesson.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {readDemands} from '../parse/read-demands.ts';
import {compileSlides} from './compile-slides.ts';
import {compileWorksheet} from './compile-worksheet.ts';
import type {FindMedia} from './finish-html.ts';
import type {FindPassage} from './include-passages.ts';
import {toLessonText} from './lesson-text.ts';
import {createFindPicture} from './picture-file.ts';
import {createRender, type Render} from './render-html.ts';
import {compileVocabulary} from './symbol-file.ts';

/** A compiled lesson, before it has a place in a library. */
export type LessonBody = Omit<Lesson, 'hash' | 'file'>;

/** What a lesson takes from beside it. */
export interface LessonParts {
  findPassage: FindPassage;
  findMedia: FindMedia;
}

/**
 * Compiles a lesson.
 * @param lesson one without errors
 * @param parts shared passages and pictures
 */
export function compileLesson(lesson: ParsedLesson, parts: LessonParts): LessonBody {
  const {source, slides, worksheets} = lesson;
  const findPicture = createFindPicture(source);
  const renderOf = (file: MarkdownFile): Render => createRender({tree: file.tree, ...parts, findPicture});
  const render = renderOf(lesson.page);
  const section = (title: string): RootContent[] => findSection(lesson, title)?.nodes ?? [];

  const fields = lesson.fields as LessonFields;
  const activities = compileActivities(lesson, render);
  const adaptations = compileAdaptations(section('Adapt this lesson'), render);
  const adapted = [...adaptations.flatMap((one) => one.for), ...activities.flatMap((one) => one.adaptedFor)];
  const compiledSlides = slides ? compileSlides(slides, renderOf(slides)) : [];

  return {
    slug: source.slug,
    theme: source.theme,
    ...fields,
    vocabulary: compileVocabulary(fields.vocabulary, source),
    shortestMinutes: sum(activities.filter((activity) => !activity.canBeCut).map(({minutes}) => minutes)),
    adaptedFor: inOrder(adapted, lesson.words.needs),
    slideCount: compiledSlides.length,
    slidesReadingAge: slides && findReadingAge(slides),
    beforeYouTeachHtml: render(section('Before you teach')),
    activities,
    adaptations,
    replies: compileReplies(section('If a pupil says'), render),
    checkLearningHtml: render(section('Check learning')),
    takeItFurtherHtml: render(section('Take it further')),
    slides: compiledSlides,
    worksheets: worksheets.map((file) => compileWorksheet(file, renderOf(file))),
    text: toLessonText(lesson),
    markdown: String(lesson.page.file.value),
  };
}

function compileActivities(lesson: ParsedLesson, render: Render): Activity[] {
  return parseActivities(lesson).map(({id, title, minutes = 0, canBeCut, ...parts}) => ({
    id,
    title,
    minutes,
    canBeCut,
    adaptedFor: inOrder(parts.adaptations.flatMap(readNeeds), lesson.words.needs),
    demands: parts.demands && readDemands(parts.demands),
    html: render(parts.nodes),
    adaptations: compileAdaptations(parts.adaptations, render),
  }));
}

function compileAdaptations(nodes: readonly RootContent[], render: Render): Adaptation[] {
  return nodes.filter(isAdaptation).map((node) => ({for: readNeeds(node), html: render(node.children)}));
}

function compileReplies(nodes: RootContent[], render: Render): Reply[] {
  return splitAtHeadings(nodes, 3).map((part) => ({remark: part.title, html: render(part.nodes)}));
}

/** Each word once, in the order of its vocabulary. */
function inOrder(words: string[], vocabulary: string[]): string[] {
  return vocabulary.filter((word) => words.includes(word));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
