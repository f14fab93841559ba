// What adds rows to a form: how many, and the button.
import type {HeldRows} from '../../plan-forms/held-rows.ts';
import {COUNT_FIELD, toRoomLeft} from '../../plan-forms/move-rows.ts';
import {rowNouns} from '../../plan-forms/row-names.ts';
import {findError, type FormError} from '../../plan-forms/to-errors.ts';
import {TextField} from '../frame/form-fields.tsx';

/** A field with what a plan has room for; own sessions are added one by one. */
export function AddRows({held, count = '1', errors}: {held: HeldRows; count?: string; errors: FormError[]}) {
  const {list, rows} = held;
  const {many} = rowNouns[list];
  const left = toRoomLeft(
    list,
    rows.map(({row}) => row),
  );
  const error = findError(errors, COUNT_FIELD);
  if (list === 'sessions')
    return (
      <div>
        {error && <p className="govuk-error-message">{error}</p>}
        <button type="submit" name="do" value="add" id={COUNT_FIELD} className="button button--quiet">
          Add a session of our own
        </button>
      </div>
    );
  return (
    <>
      <TextField
        id={COUNT_FIELD}
        name={COUNT_FIELD}
        label="How many more"
        hint={left === 0 ? `There is no room for more ${many}` : `At most ${left}`}
        value={count}
        error={error}
        numeric
      />
      <button type="submit" name="do" value="add" className="button button--quiet">
        Add {many}
      </button>
    </>
  );
}
