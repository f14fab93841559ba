// The written parts of a drop-down day. On paper each begins a page, for each goes to somebody else.
import type {Html} from '@resilience/content';

import type {LessonCard} from '../../views/to-lesson-card.ts';
import type {DaySession} from '../../views/to-day-sessions.ts';
import type {ShownDay} from './day-page.tsx';
import {Details} from '../frame/details.tsx';
import {LessonList} from '../search/lesson-list.tsx';
import {Prose} from '../frame/prose.tsx';
import {RecordNote} from '../frame/record-note.tsx';

/** One written part of the day; on paper it begins a page unless it `flows` on. */
export function DaySection(props: {id: string; title: string; html: Html; flows?: boolean}) {
  const {id, title, html, flows} = props;
  return (
    <section className={flows ? undefined : 'day-part'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Prose html={html} />
    </section>
  );
}

/** The two sessions that keep the day alive. */
export function FollowUps({lessons}: {lessons: LessonCard[]}) {
  if (lessons.length === 0) return null;
  return (
    <section className="day-part" aria-labelledby="follow-ups">
      <h2 id="follow-ups">Afterwards, in tutor time</h2>
      <p>
        One day starts something; these keep it going. <a href="#purpose">When to teach each</a>
      </p>
      <LessonList lessons={lessons} headingLevel={3} />
    </section>
  );
}

/** The quiz, with its answers folded away on screen and on a page of their own on paper. */
export function RetrievalQuiz({day}: {day: ShownDay}) {
  return (
    <section className="day-part quiz" aria-labelledby="quiz">
      <h2 id="quiz">Retrieval quiz</h2>
      <Prose html={day.quizHtml} />
      <Details summary="Answers">
        <div className="answers">
          <p className="answers__label">Answers: retrieval quiz</p>
          <Prose html={day.quizAnswersHtml} />
        </div>
      </Details>
    </section>
  );
}

/** A day has the sources of its lessons; and when it was reviewed, and on what terms it may be used. */
export function DaySources(props: {day: ShownDay; sessions: DaySession[]}) {
  const {day, sessions} = props;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>Every fact that pupils are told on this day stands in one of its lessons, with where it was read:</p>
      <ul>
        {sessions.map(({slug, href, title}) => (
          <li key={slug}>
            <a href={`${href}#sources`}>{title}</a>
          </li>
        ))}
      </ul>
      <RecordNote record={day} noun="day" href={`/days/${day.slug}`} />
    </section>
  );
}
