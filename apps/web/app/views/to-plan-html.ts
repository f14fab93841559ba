// What the page of a lesson's plan says, in its order, as plain HTML: to reckon how long it is, not to be shown.
import type {Lesson} from '@resilience/content';

import type {LessonView} from './to-lesson-view.ts';

/** @returns everything that the plan says in print */
export function toPlanHtml(lesson: Lesson, view: LessonView): string {
  return [
    `<h1>${lesson.title}</h1><p>${lesson.summary}</p>`,
    ...view.glance.map(({text}) => `<li>${text}</li>`),
    lesson.contentNote ? `<p>${lesson.contentNote}</p>` : '',
    // The drawing of the running order is as high as four lines.
    '<h2>Running order</h2><p></p><p></p><h2>What pupils learn</h2>',
    ...[...lesson.objectives, ...lesson.success].map((text) => `<li>${text}</li>`),
    toVocabularyHtml(view),
    `<h2>Before you teach</h2>${lesson.beforeYouTeachHtml}<h2>Activities</h2>`,
    ...view.activities.map(
      ({title, html, adaptations}) => `<h3>${title}</h3>${html}${toChanges(adaptations)}`,
    ),
    toChanges(view.adaptations),
    '<h2>If a pupil says</h2>',
    ...lesson.replies.map(({remark, html}) => `<h3>${remark}</h3>${html}`),
    `<h2>Check learning</h2>${lesson.checkLearningHtml}<h2>Take it further</h2>${lesson.takeItFurtherHtml}`,
    toEvidence(lesson, view),
  ].join('');
}

/** @returns the words that the lesson teaches, each on its lines */
export function toVocabularyHtml({vocabulary}: Pick<LessonView, 'vocabulary'>): string {
  const rows = vocabulary.map(({term, meaning}) => `<p>${term} ${meaning}</p>`);
  return ['<h2>Words to teach</h2>', ...rows].join('');
}

function toChanges(adaptations: LessonView['adaptations']): string {
  return adaptations.map(({needs, html}) => `<h4>Changed for ${needs}</h4>${html}`).join('');
}

// Where a link leads is written out on paper.
function toEvidence({sources}: Lesson, {curriculum}: LessonView): string {
  const statements = curriculum.map(
    ({framework, label, url = ''}) => `<li>${label} ${url}</li><p>${framework}</p>`,
  );
  const read = sources.map(
    ({title, publisher, url = '', supports = ''}) =>
      `<li>${title} ${url} ${publisher}</li><li>${supports}</li><p>Checked on</p>`,
  );
  return ['<h2>Curriculum links</h2>', ...statements, '<h2>Sources</h2>', ...read].join('');
}
