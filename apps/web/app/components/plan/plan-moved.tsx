// What a move by hand changed, with the button that takes it back.
import {toCountText} from '@resilience/content/say';

import type {PlanMoved} from '../../views/to-plan-moved.ts';
import type {RepairTarget} from './plan-status.tsx';

/** Stands above the timetable until something else is saved. */
export function PlanMovedBox({moved, target}: {moved: PlanMoved; target: RepairTarget}) {
  const {changes, places, lost} = moved;
  return (
    <section
      className={`box plan-moved screen-only${lost.length > 0 ? ' box--broken' : ''}`}
      aria-labelledby="what-changed"
    >
      <div role="status">
        <h2 id="what-changed" className="box__title">
          {changes.length + places.length > 0 ? 'What changed' : 'The meeting is kept'}
        </h2>
        {lost.map((message) => (
          <p key={message} className="plan-moved__lost">
            {message}
          </p>
        ))}
        <Messages messages={changes} />
      </div>
      {places.length > 0 && (
        <details>
          <summary>{toCountText(places.length, 'session')} with another room or adult</summary>
          <Messages messages={places} />
        </details>
      )}
      <form method="post" action={target.action}>
        <input type="hidden" name="version" value={target.version} />
        <button type="submit" name="do" value="undo-move" className="button button--quiet button--row">
          Undo<span className="govuk-visually-hidden"> the move</span>
        </button>
      </form>
    </section>
  );
}

function Messages({messages}: {messages: string[]}) {
  if (messages.length === 0) return null;
  return (
    <ul className="changes">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
