// Asks whose day it is.
import type {Group} from '@resilience/planner';

/** A form that loads the page again for another group; works without a script. */
export function GroupChoice({action, groups, chosen}: {action: string; groups: Group[]; chosen?: string}) {
  if (groups.length === 0) return null;
  return (
    <form action={action} method="get" className="group-choice screen-only">
      <label className="govuk-label" htmlFor="for">
        Group
      </label>
      <select className="govuk-select" id="for" name="for" defaultValue={chosen ?? ''}>
        <option value="">No group yet</option>
        {groups.map(({id, name}) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>{' '}
      <button type="submit" className="button button--quiet">
        Show
      </button>
    </form>
  );
}
