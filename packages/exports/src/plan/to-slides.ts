// The slides of a lesson in the chosen version.
import type {Activity, Lesson} from '@resilience/content';

import type {Block, OutlineSlide} from '../outline.ts';
import {readHtml} from '../read/read-html.ts';
import type {LessonVersion} from '../to-version.ts';
import {toAdaptations, type PlanContext} from './to-plan.ts';

/**
 * Writes the slides. In a version, notes say what changes in the activity whose name the slide has; where words are
 * plainer, a slide with the words of the lesson comes first.
 */
export function toSlides(context: PlanContext): OutlineSlide[] {
  const {lesson, version, publicUrl} = context;
  if (lesson.slides.length === 0) return [];
  const read = (html: string) => readHtml(html, {publicUrl, under: 2});
  const slides = lesson.slides.map(({title, html, notesHtml}) => ({
    title,
    blocks: read(html),
    notes: [...read(notesHtml), ...toNotes(findActivity(lesson, title), context)],
  }));
  return [...toWordsSlide(version), ...slides];
}

function findActivity({activities}: Lesson, title: string): Activity | undefined {
  return activities.find((activity) => toPlain(activity.title) === toPlain(title));
}

function toPlain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function toNotes(activity: Activity | undefined, context: PlanContext): Block[] {
  if (!activity || context.version.needs.length === 0) return [];
  return toAdaptations(context.version.choose(activity.adaptations), context);
}

function toWordsSlide({plainer, vocabulary}: LessonVersion): OutlineSlide[] {
  if (!plainer || vocabulary.length === 0) return [];
  const items = vocabulary.map(({term, meaning}): Block[] => [
    {
      kind: 'paragraph',
      content: [
        {kind: 'text', text: term, bold: true},
        {kind: 'text', text: `: ${meaning}`},
      ],
    },
  ]);
  const notes: Block[] = [
    {
      kind: 'paragraph',
      content: [{kind: 'text', text: 'Say each word, and have pupils say or sign it back.'}],
    },
  ];
  return [{title: 'Our words', blocks: [{kind: 'list', ordered: false, start: 1, items}], notes}];
}
