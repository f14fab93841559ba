// What a lesson rests on: the curriculum that it serves, and where its facts were read.
import {toDateText} from '@resilience/content/say';

import {toUnreadText} from '../../views/to-curriculum-rows.ts';
import type {LessonView} from '../../views/to-lesson-view.ts';
import type {ShownLesson} from './lesson-page.tsx';
import {RecordNote} from '../frame/record-note.tsx';

/** Framework statements, British values and protected characteristics. */
export function CurriculumSection({view}: {view: LessonView}) {
  if (view.curriculum.length + view.values.length + view.characteristics.length === 0) return null;
  const unread = toUnreadText(view.curriculum);
  return (
    <section aria-labelledby="curriculum">
      <h2 id="curriculum">Curriculum links</h2>
      <ul className="evidence">
        {view.curriculum.map(({framework, label, url}) => (
          <li key={`${framework} ${label}`}>
            {url ? (
              <a href={url} rel="noopener noreferrer">
                {label}
              </a>
            ) : (
              label
            )}
            <span className="evidence__from">{framework}</span>
          </li>
        ))}
        {view.values.length > 0 && (
          <li>
            {view.values.join('; ')}
            <span className="evidence__from">Fundamental British values</span>
          </li>
        )}
        {view.characteristics.length > 0 && (
          <li>
            {view.characteristics.join('; ')}
            <span className="evidence__from">Protected characteristics, Equality Act 2010</span>
          </li>
        )}
      </ul>
      {unread && (
        <p className="evidence__note">
          The wording of {unread} is as we understand it: compare it with the document before you quote it.
        </p>
      )}
    </section>
  );
}

/** What the section needs. */
export interface SourcesSectionProps {
  lesson: Pick<ShownLesson, 'slug' | 'sources' | 'reviewed' | 'reviewDue' | 'licence'>;
  /** The page that says what each source was read for; without it the section says so itself. */
  sourcesHref?: string;
}

/** Sources with the day on which each was read, the review date and the licence. */
export function SourcesSection({lesson, sourcesHref}: SourcesSectionProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <SourceList sources={lesson.sources} short={sourcesHref !== undefined} />
      {sourcesHref && (
        <p className="screen-only">
          <a href={sourcesHref}>What each source was read for</a>
        </p>
      )}
      <RecordNote record={lesson} noun="lesson" href={`/lessons/${lesson.slug}`} />
    </section>
  );
}

/** The sources; a `short` list does not say what each was read for. */
export function SourceList({sources, short}: {sources: ShownLesson['sources']; short?: boolean}) {
  return (
    <ul className="evidence">
      {sources.map(({title, publisher, url, checkedOn, supports}) => (
        <li key={`${publisher} ${title}`}>
          {url ? (
            <a href={url} rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          , {publisher}
          {supports && !short && <span className="evidence__supports">For: {supports}</span>}
          <span className="evidence__from">Checked on {toDateText(checkedOn)}</span>
        </li>
      ))}
    </ul>
  );
}
