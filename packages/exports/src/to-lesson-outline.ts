// Turns a compiled lesson into the outline that every exporter writes from.
import type {Id, Lesson, Manifest} from '@resilience/content';
import {toFacts, toLabel, toNeedsText} from '@resilience/content/say';

import type {Block, LessonOutline, OutlinePart} from './outline.ts';
import {toPlan} from './plan/to-plan.ts';
import {readHtml} from './read/read-html.ts';
import {toSlides} from './plan/to-slides.ts';
import {toVersion, type LessonVersion} from './to-version.ts';

/** A lesson with what its outline needs from around it. */
export interface OutlineSource {
  lesson: Lesson;
  /** The library that the lesson is of: its vocabularies say the words. */
  library: Pick<Manifest, 'vocabularies'>;
  /** Areas of need of the version; those that the lesson is not adapted for are left out. */
  needs: Id[];
  /** Origin of the site, such as `https://lessons.example.org`. */
  publicUrl: string;
}

/** Writes the outline of a lesson in the version for `needs`. */
export function toLessonOutline({lesson, library, needs, publicUrl}: OutlineSource): LessonOutline {
  const version = toVersion(lesson, needs);
  const origin = publicUrl.replace(/\/+$/, '');
  const {vocabularies} = library;
  const query = version.needs.map((need) => `adapt=${need}`).join('&');
  const sayNeeds = (ids: Id[]) => toNeedsText(ids.map((id) => toLabel(vocabularies.needs, id)));
  const context = {lesson, version, vocabularies, publicUrl: origin, sayNeeds};
  return {
    slug: lesson.slug,
    needs: version.needs,
    title: lesson.title,
    summary: lesson.summary,
    url: `${origin}/lessons/${lesson.slug}${query && `?${query}`}`,
    adaptedFor: version.needs.length > 0 ? sayNeeds(version.needs) : undefined,
    facts: toFacts(lesson, vocabularies),
    parts: [toPlan(context), ...toVocabulary(version), ...toWorksheets(version, origin)],
    slides: toSlides(context),
    licence: lesson.licence,
    reviewed: lesson.reviewed,
  };
}

function toVocabulary({vocabulary}: LessonVersion): OutlinePart[] {
  if (vocabulary.length === 0) return [];
  const rows = vocabulary.map(({term, meaning, symbol}) => [
    [
      ...(symbol
        ? [{kind: 'picture', file: symbol.file, alt: ''} as const, {kind: 'text', text: ' '} as const]
        : []),
      {kind: 'text', text: term, bold: true} as const,
    ],
    [{kind: 'text', text: meaning} as const],
  ]);
  const header = ['Word', 'Meaning'].map((text) => [{kind: 'text', text} as const]);
  const blocks: Block[] = [{kind: 'table', header, rows}];
  return [{id: 'vocabulary', kind: 'vocabulary', title: 'Vocabulary', blocks}];
}

function toWorksheets({worksheets}: LessonVersion, publicUrl: string): OutlinePart[] {
  const titles = worksheets.map((sheet) => sheet.title);
  // Where both stand, a plainer sheet of the same title says which of the two it is.
  const isTwin = (title: string) => titles.indexOf(title) !== titles.lastIndexOf(title);
  return worksheets.flatMap(({name, title: own, adapted, html, hasAnswers, answersHtml}) => {
    const title = adapted && isTwin(own) ? `${own} (plainer version)` : own;
    const sheet: OutlinePart = {
      id: name,
      kind: 'worksheet',
      title,
      blocks: readHtml(html, {publicUrl, under: 1}),
    };
    if (!hasAnswers) return [sheet];
    const blocks = readHtml(answersHtml, {publicUrl, under: 1});
    return [sheet, {id: `${name}-answers`, kind: 'answers', title: `Answers: ${title}`, blocks}];
  });
}
