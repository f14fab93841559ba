// The side column of a lesson or a day: facts, contents, whom to tell.
import type {Html} from '@resilience/content';
import type {Fact} from '@resilience/content/say';

import type {LessonDay} from '../../views/to-lesson-days.ts';
import {Prose} from './prose.tsx';

/** The facts a teacher checks first, with the note on heavy content and the days that a lesson is part of. */
export function AtAGlance(props: {rows: Fact[]; contentNote?: string; days?: LessonDay[]}) {
  const {rows, contentNote, days = []} = props;
  return (
    <div className="box">
      <h2 className="box__title">At a glance</h2>
      <dl className="glance">
        {rows.map(({term, text}) => (
          <div key={term} className="glance__row">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {days.length > 0 && <UsedIn days={days} />}
      </dl>
      {contentNote && (
        <p className="glance__note">
          <strong>Before you choose it:</strong> {contentNote}
        </p>
      )}
    </div>
  );
}

function UsedIn({days}: {days: LessonDay[]}) {
  return (
    <div className="glance__row">
      <dt>Used in</dt>
      {days.map(({href, title, followsUp}) => (
        <dd key={href}>
          <a href={href}>{title}</a>
          {followsUp && ' (afterwards)'}
        </dd>
      ))}
    </div>
  );
}

/** A part of the page that can be jumped to. */
export interface PagePart {
  /** Of its heading. */
  id: string;
  label: string;
  /** This page does not have it. */
  missing?: boolean;
}

/** Links to the parts that the page has. */
export function PageContents({parts}: {parts: PagePart[]}) {
  return (
    <nav className="box" aria-labelledby="contents">
      <h2 className="box__title" id="contents">
        On this page
      </h2>
      <ul className="contents__list">
        {parts
          .filter(({missing}) => !missing)
          .map(({id, label}) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Whom to tell, from the area's own words. */
export function SafeguardingBox({html}: {html: Html}) {
  return (
    <div className="box box--care">
      <h2 className="box__title">If a pupil tells you something</h2>
      <Prose html={html} />
      <p>
        <a href="/help">Whom to tell, and what happens next</a>
      </p>
    </div>
  );
}
