// The lesson plan as one part: from what pupils learn to where the facts were read.
import type {Adaptation, Id, Lesson, Vocabularies} from '@resilience/content';
import {toCountText} from '@resilience/content/say';

import type {Block, HeadingBlock, Inline, OutlinePart} from '../outline.ts';
import {readHtml} from '../read/read-html.ts';
import type {LessonVersion} from '../to-version.ts';
import {toRunningOrder} from './to-running-order.ts';
import {toCurriculum, toSources} from './to-evidence.ts';

/** A lesson on its way into an outline. */
export interface PlanContext {
  lesson: Lesson;
  version: LessonVersion;
  vocabularies: Vocabularies;
  /** Origin of the site, without a slash at its end. */
  publicUrl: string;
  /** Says areas of need as they follow the word "for". */
  sayNeeds(ids: Id[]): string;
}

/** Writes the lesson plan. Sections in which nothing stands are left out. */
export function toPlan(context: PlanContext): OutlinePart {
  const {lesson, version, publicUrl} = context;
  const read = (html: string, under: number) => readHtml(html, {publicUrl, under});
  const sections: [string, Block[]][] = [
    ['Pupils learn to', toList(lesson.objectives)],
    ['Afterwards pupils can', toList(lesson.success)],
    ['Running order', lesson.activities.length > 0 ? [toRunningOrder(lesson.activities)] : []],
    ['Before you teach', [...toContentNote(lesson), ...read(lesson.beforeYouTeachHtml, 2)]],
    ['Activities', toActivities(context)],
    ['Adapt this lesson', toAdaptations(version.choose(lesson.adaptations), context)],
    ['If a pupil says', lesson.replies.flatMap(({remark, html}) => [toHeading(3, remark), ...read(html, 3)])],
    ['Check learning', read(lesson.checkLearningHtml, 2)],
    ['Take it further', read(lesson.takeItFurtherHtml, 2)],
    ['What it serves in the curriculum', toCurriculum(lesson, context.vocabularies)],
    ['Where the facts were read', toSources(lesson.sources)],
  ];
  const blocks = sections.flatMap(([title, section]) =>
    section.length > 0 ? [toHeading(2, title), ...section] : [],
  );
  return {id: 'plan', kind: 'plan', title: 'Lesson plan', blocks: [...toVersionNote(context), ...blocks]};
}

/**
 * Writes adaptations as passages set apart.
 * @returns one a passage, named by the areas of need that it is for
 */
export function toAdaptations(adaptations: Adaptation[], {publicUrl, sayNeeds}: PlanContext): Block[] {
  return adaptations.map((adaptation) => ({
    kind: 'aside',
    tone: 'adaptation',
    title: `For ${sayNeeds(adaptation.for)}`,
    blocks: readHtml(adaptation.html, {publicUrl, under: 3}),
  }));
}

function toVersionNote({version, sayNeeds}: PlanContext): Block[] {
  if (version.needs.length === 0) return [];
  const words = version.plainer ? ' Words and worksheets are the plainer ones.' : '';
  const text = `Each activity says what changes, in a passage set apart.${words}`;
  const title = `This version is for ${sayNeeds(version.needs)}`;
  return [{kind: 'aside', tone: 'adaptation', title, blocks: [toParagraph(text)]}];
}

function toContentNote({contentNote}: Lesson): Block[] {
  if (!contentNote) return [];
  return [{kind: 'aside', tone: 'care', title: 'Content note', blocks: [toParagraph(contentNote)]}];
}

function toActivities(context: PlanContext): Block[] {
  const {lesson, version, publicUrl} = context;
  return lesson.activities.flatMap((activity) => [
    toHeading(
      3,
      `${activity.title} (${toCountText(activity.minutes, 'minute')}${activity.canBeCut ? ', can be cut' : ''})`,
    ),
    ...readHtml(activity.html, {publicUrl, under: 3}),
    ...toAdaptations(version.choose(activity.adaptations), context),
  ]);
}

function toHeading(level: HeadingBlock['level'], text: string): Block {
  return {kind: 'heading', level, content: [{kind: 'text', text}]};
}

function toParagraph(text: string): Block {
  return {kind: 'paragraph', content: [{kind: 'text', text}]};
}

function toList(lines: string[]): Block[] {
  if (lines.length === 0) return [];
  const toItem = (text: string): Block[] => [
    {kind: 'paragraph', content: [{kind: 'text', text} satisfies Inline]},
  ];
  return [{kind: 'list', ordered: false, start: 1, items: lines.map(toItem)}];
}
