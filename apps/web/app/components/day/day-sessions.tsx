// What is taught on a drop-down day: each lesson with who meets it when, what it needs and what to print.
import {toLowerFirst} from '@resilience/content/say';

import type {DaySession, SessionSheet} from '../../views/to-day-sessions.ts';

/** The lessons of the day. Those of the carousel carry the pattern that they have in the grid. */
export function DaySessions({sessions}: {sessions: DaySession[]}) {
  return (
    <section className="day-part" aria-labelledby="sessions">
      <h2 id="sessions">The sessions</h2>
      <ol className="day-sessions">
        {sessions.map((session) => (
          <SessionItem key={`${session.slug} ${session.who}`} session={session} />
        ))}
      </ol>
    </section>
  );
}

function SessionItem({session}: {session: DaySession}) {
  const {href, title, summary, pattern, who, length, needs, content, contentNote, sheets} = session;
  return (
    <li className="day-session">
      <span
        className={`day-session__mark ${pattern ? `pattern-${pattern}` : 'pattern-0'}`}
        aria-hidden="true"
      />
      <div className="day-session__text">
        <h3 className="day-session__title">
          <a href={href}>{title}</a>
        </h3>
        <p className="day-session__who">{who}</p>
        <p>{summary}</p>
        <ul className="day-session__facts">
          <li>{length}</li>
          <li>{needs}</li>
          <li>Content: {toLowerFirst(content)}</li>
        </ul>
        {contentNote && (
          <p className="day-session__note">
            <strong>Before you choose it:</strong> {contentNote}
          </p>
        )}
        <Sheets sheets={sheets} />
      </div>
    </li>
  );
}

function Sheets({sheets}: {sheets: SessionSheet[]}) {
  if (sheets.length === 0) return null;
  return (
    <div className="day-session__sheets">
      <p>To print:</p>
      <ul>
        {sheets.map(({href, title, adapted}) => (
          <li key={href}>
            <a href={href}>{title}</a>
            {adapted && !/plain/i.test(title) && ' (plainer version)'}
          </li>
        ))}
      </ul>
    </div>
  );
}
