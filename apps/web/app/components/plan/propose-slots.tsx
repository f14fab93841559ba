// Proposes a day's slots anew, and says first what goes with the old ones.
import type {Plan} from '@resilience/planner';

import {listLost} from '../../plan-forms/list-lost.ts';
import type {FormError} from '../../plan-forms/to-errors.ts';
import type {GridWishValues} from '../../plan-forms/to-grid-wishes.ts';
import {GridWishesFields} from './grid-wishes-fields.tsx';

/** Fields with the day's own times, folded away until somebody wants them or one of them is wrong. */
export function ProposeSlots(props: {
  plan: Plan;
  values: GridWishValues;
  errors: FormError[];
  open: boolean;
}) {
  const {plan, values, errors, open} = props;
  const lost = listLost(plan);
  return (
    <details className="check-group" open={open}>
      <summary className="check-group__summary">Propose slots anew</summary>
      <GridWishesFields values={values} errors={errors} />
      {lost.length === 0 ? (
        <p className="check-group__hint">This replaces all slots below. Nothing else goes with them.</p>
      ) : (
        <>
          <p className="check-group__hint">This replaces all slots below. With them go:</p>
          <ul className="govuk-list govuk-list--bullet check-group__hint">
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <button type="submit" name="do" value="propose" className="button button--quiet">
        Propose slots
      </button>
    </details>
  );
}
