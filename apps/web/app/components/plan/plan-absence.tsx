// Who is absent and when, and the timetable that copes with it.
import type {Change, Plan} from '@resilience/planner';

import type {Absence} from '../../plan-forms/absence.ts';
import type {PlanAnswer} from '../../server/site-context.server.ts';
import {toTimetable} from '../../views/to-timetable.ts';
import {ErrorSummary} from '../frame/error-summary.tsx';
import {PlanStatus} from './plan-status.tsx';
import {TimetableGrid} from '../day/timetable-grid.tsx';

/** The question. It changes nothing. */
export function AbsenceForm(props: {plan: Plan; home: string; absence?: Absence; forgotten: boolean}) {
  const {plan, home, absence, forgotten} = props;
  if (plan.adults.length === 0 && plan.rooms.length === 0) {
    return (
      <p>
        This plan names neither adults nor rooms, so nobody in it can be absent. Add{' '}
        <a href={`${home}/adults`}>adults</a> or <a href={`${home}/rooms`}>rooms</a> first.
      </p>
    );
  }
  const slots = plan.slots.filter(({kind}) => kind === 'session');
  return (
    <>
      <ErrorSummary
        errors={
          forgotten ? [{field: 'missing', message: 'Choose who is absent, or which room is lost.'}] : []
        }
      />
      <form method="get" action={`${home}/repair`} className="move screen-only">
        <div className="field">
          <label className="govuk-label" htmlFor="missing">
            Who is absent, or which room is lost?
          </label>
          <select
            id="missing"
            name="missing"
            className="govuk-select field__select"
            defaultValue={absence ? `${absence.kind}:${absence.id}` : ''}
          >
            <option value="">Choose one</option>
            <Names label="Adults" kind="adult" things={plan.adults} />
            <Names label="Rooms" kind="room" things={plan.rooms} />
          </select>
        </div>
        <fieldset className="govuk-fieldset">
          <legend className="govuk-label">When? None ticked means the whole day.</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small check-group__items">
            {slots.map(({id, title, starts}) => (
              <div key={id} className="govuk-checkboxes__item">
                <input
                  type="checkbox"
                  id={`slots-${id}`}
                  name="slots"
                  value={id}
                  defaultChecked={absence?.slots.includes(id)}
                  className="govuk-checkboxes__input"
                />
                <label htmlFor={`slots-${id}`} className="govuk-label govuk-checkboxes__label">
                  {starts} {title}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <p>
          <button type="submit" className="button">
            Find a timetable that copes
          </button>
        </p>
      </form>
    </>
  );
}

function Names(props: {label: string; kind: Absence['kind']; things: {id: string; name: string}[]}) {
  const {label, kind, things} = props;
  if (things.length === 0) return null;
  return (
    <optgroup label={label}>
      {things.map(({id, name}) => (
        <option key={id} value={`${kind}:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** What changes, the new timetable, and the button that takes it. */
export function CopingOffer(props: {
  plan: Plan;
  answer: PlanAnswer;
  changes: Change[];
  absence: Absence;
  home: string;
  version: number;
}) {
  const {plan, answer, changes, absence, home, version} = props;
  if (answer.status !== 'found') {
    return (
      <div className="plan-columns__main">
        <PlanStatus answer={answer} groups={plan.groups} />
      </div>
    );
  }
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        {changes.length === 0 ? 'Nothing has to change' : `What changes (${changes.length})`}
      </h2>
      {changes.length === 0 && <p>The timetable works without them.</p>}
      <ul className="changes">
        {changes.map(({message}) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <form method="post" action={`${home}/repair`} className="screen-only">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="missing" value={`${absence.kind}:${absence.id}`} />
        {absence.slots.map((slot) => (
          <input key={slot} type="hidden" name="slots" value={slot} />
        ))}
        <button type="submit" className="button">
          Take this timetable
        </button>{' '}
        <a href={home}>Leave it as it is</a>
      </form>
      <h3 id="new-timetable">The new timetable</h3>
      <TimetableGrid
        view={toTimetable({plan, rotation: answer.rotation})}
        corner="Group"
        labelledBy="new-timetable"
      />
    </section>
  );
}
