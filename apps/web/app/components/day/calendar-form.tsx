// Asks for which day, and for whom, a calendar file is.
import type {Plan} from '@resilience/planner';

/** A form that downloads the calendar; works without a script. */
export function CalendarForm(props: {
  home: string;
  plan: Plan;
  asked?: {date: string; who: string};
  problem: boolean;
}) {
  const {home, plan, asked, problem} = props;
  return (
    <form action={`${home}.ics`} method="get" className="calendar-form">
      <h2 id="calendar">Calendar</h2>
      <p>
        A file that Outlook, Google Calendar and Apple Calendar open. Times stay right when the clocks change.
      </p>
      <DateField value={asked?.date ?? plan.date ?? ''} problem={problem} />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="who">
          For whom
        </label>
        <select className="govuk-select" id="who" name="who" defaultValue={asked?.who ?? ''}>
          <option value="">Everybody: the whole day</option>
          <Options label="Groups" kind="group" items={plan.groups} />
          <Options label="Rooms" kind="room" items={plan.rooms} />
          <Options label="Adults" kind="adult" items={plan.adults} />
        </select>
      </div>
      <button type="submit" className="button">
        Download the calendar
      </button>{' '}
      <button type="submit" className="button button--quiet" formAction={`${home}.csv`}>
        Download the spreadsheet with this date
      </button>
    </form>
  );
}

function DateField({value, problem}: {value: string; problem: boolean}) {
  return (
    <div className={problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor="date">
        Date of the day
      </label>
      {problem && (
        <p id="date-error" className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> Choose the date of the day, such as 12 March
          2027
        </p>
      )}
      <input
        className="govuk-input govuk-input--width-10"
        type="date"
        id="date"
        name="date"
        defaultValue={value}
        aria-describedby={problem ? 'date-error' : undefined}
      />
    </div>
  );
}

function Options({label, kind, items}: {label: string; kind: string; items: {id: string; name: string}[]}) {
  if (items.length === 0) return null;
  return (
    <optgroup label={label}>
      {items.map(({id, name}) => (
        <option key={id} value={`${kind}:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
