// What of a lesson can be put on paper, each on its own, with the pages that it takes.
import type {Lesson, Library} from '@resilience/content';
import {toCountText} from '@resilience/content/say';

import {toPageEstimate} from './to-page-estimate.ts';
import {toLessonView, type LessonView} from './to-lesson-view.ts';
import {toPlanHtml, toVocabularyHtml} from './to-plan-html.ts';
import {toVersionQuery} from './to-version-query.ts';

/** One thing to print. */
export interface PrintChoice {
  href: string;
  title: string;
  /** What is in it, in a few words. */
  text: string;
  /** "about 4 pages". */
  pages: string;
}

/** Things to print that belong together. */
export interface PrintGroup {
  title: string;
  choices: PrintChoice[];
}

/** The page that asks what to print. */
export interface PrintView {
  title: string;
  lessonHref: string;
  adaptedFor?: string;
  groups: PrintGroup[];
}

interface Source {
  lesson: Lesson;
  view: LessonView;
  chosen: string[];
  /** Of the lesson. */
  path: string;
}

const SLIDES_A_SHEET = 6;

/** Size of the type on a pupil's copy, in points. */
const SHEET_POINT = 12;

/** Lists what can be printed of a lesson in the version for the chosen needs. */
export function toPrintChoices(lesson: Lesson, library: Library, chosen: string[]): PrintView {
  const view = toLessonView(lesson, library, chosen);
  const source = {lesson, view, chosen, path: `/lessons/${lesson.slug}`};
  const groups = [
    {title: 'For the teacher', choices: toTeacherChoices(source)},
    {title: 'For pupils', choices: toPupilChoices(source)},
    {title: 'Slides', choices: lesson.slides.length > 0 ? toSlideChoices(source) : []},
  ];
  return {
    title: lesson.title,
    lessonHref: `${source.path}${toVersionQuery(chosen)}`,
    adaptedFor: view.adaptedFor,
    groups: groups.filter(({choices}) => choices.length > 0),
  };
}

function toTeacherChoices({lesson, view, chosen, path}: Source): PrintChoice[] {
  const query = toVersionQuery(chosen);
  const plan = {
    href: `${path}/print/plan${query}`,
    title: 'Lesson plan',
    text: 'without slides and worksheets',
    pages: toAbout(toPageEstimate(toPlanHtml(lesson, view))),
  };
  const whole = {
    href: `${path}/print/whole${query}`,
    title: 'Everything at once',
    text: 'plan, slides with notes, worksheets and answers',
    pages: toAbout(toWholeEstimate(lesson, view)),
  };
  const answers = view.worksheets
    .filter(({hasAnswers}) => hasAnswers)
    .map(({name, title, answersHtml}) => ({
      href: `${path}/print/answers/${name}${query}`,
      title: `Answers: ${title}`,
      text: 'on a sheet of their own',
      pages: toAbout(toPageEstimate(`<h1>${title}</h1>${answersHtml}`)),
    }));
  return [plan, ...answers, whole];
}

/** What stands round a slide on paper takes as much as a line or so. */
const FRAME = '<p></p>';

// Each worksheet begins a page, and so do its answers.
function toWholeEstimate(lesson: Lesson, view: LessonView): number {
  const slides = lesson.slides.map(
    ({title, html, notesHtml}) => `<h2>${title}</h2>${FRAME}${html}${FRAME}<p>Notes</p>${notesHtml}${FRAME}`,
  );
  const sheets = view.worksheets.flatMap(({title, html, hasAnswers, answersHtml}) => [
    `<h2>${title}</h2>${html}`,
    ...(hasAnswers ? [`<p>${title}</p>${answersHtml}`] : []),
  ]);
  const parts = [toPlanHtml(lesson, view), ...(slides.length > 0 ? [slides.join('')] : []), ...sheets];
  return parts.reduce((pages, html) => pages + toPageEstimate(html), 0);
}

function toPupilChoices({view, chosen, path}: Source): PrintChoice[] {
  const query = toVersionQuery(chosen);
  const sheets = view.worksheets.map(({name, title, adapted, html}) => ({
    href: `${path}/worksheets/${name}${query}`,
    title,
    text: adapted ? 'plainer version; sizes and paper to choose' : 'sizes and paper to choose',
    pages: toAbout(toPageEstimate(html, SHEET_POINT)),
  }));
  const words = {
    href: `${path}/print/vocabulary${query}`,
    title: 'Words to teach',
    text: 'the list with meanings',
    pages: toAbout(toPageEstimate(toVocabularyHtml(view))),
  };
  return [...sheets, words];
}

// Counted, not reckoned: each slide has its place.
function toSlideChoices({lesson: {slides}, chosen, path}: Source): PrintChoice[] {
  const pages = (count: number) => toCountText(count, 'page');
  return [
    {
      href: `${path}/slides${toVersionQuery(chosen)}`,
      title: 'One slide a page',
      text: 'A4, landscape',
      pages: pages(slides.length),
    },
    {
      href: `${path}/slides${toVersionQuery(chosen, {layout: 'notes'})}`,
      title: 'Six slides a page',
      text: 'with lines to write on',
      pages: pages(Math.ceil(slides.length / SLIDES_A_SHEET)),
    },
  ];
}

function toAbout(pages: number): string {
  return `about ${toCountText(pages, 'page')}`;
}
