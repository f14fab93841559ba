// What a teacher needs when the activities do not go by the book, and when they are over.
import type {Reply} from '@resilience/content';

import type {ShownLesson} from './lesson-page.tsx';
import {Prose} from '../frame/prose.tsx';

/** Hard remarks with a calm reply to each. */
export function Replies({replies}: {replies: Reply[]}) {
  return (
    <section aria-labelledby="if-a-pupil-says">
      <h2 id="if-a-pupil-says">If a pupil says</h2>
      {replies.map(({remark, html}) => (
        <div key={remark} className="reply">
          <h3 className="reply__remark">{remark}</h3>
          <Prose html={html} />
        </div>
      ))}
    </section>
  );
}

/** How to see what was learned, and where to go next. */
export function CheckAndExtend({lesson}: {lesson: ShownLesson}) {
  return (
    <>
      <section aria-labelledby="check-learning">
        <h2 id="check-learning">Check learning</h2>
        <Prose html={lesson.checkLearningHtml} />
      </section>
      <section aria-labelledby="take-it-further">
        <h2 id="take-it-further">Take it further</h2>
        <Prose html={lesson.takeItFurtherHtml} />
      </section>
    </>
  );
}
