// One row of a form: its fields, and buttons that move or remove it without a script.
import type {ReactNode} from 'react';

import {toFieldId, type RowList} from '../plan-forms/plan-fields.ts';

/** A row around its fields. */
export function PlanRow(props: {
  list: RowList;
  index: number;
  /** How many rows there are. */
  count: number;
  /** "Group 2: 9B". */
  legend: string;
  /** Whether the order of rows is anybody's to choose. */
  movable?: boolean;
  children: ReactNode;
}) {
  const {list, index, count, legend, movable = true, children} = props;
  const id = toFieldId([list, index]);
  return (
    <fieldset className="govuk-fieldset plan-row" id={id} tabIndex={-1}>
      <legend className="plan-row__legend">{legend}</legend>
      <div className="plan-row__buttons">
        {movable && (
          <>
            <RowButton value={`up ${index}`} label="Move up" of={legend} disabled={index === 0} />
            <RowButton value={`down ${index}`} label="Move down" of={legend} disabled={index === count - 1} />
          </>
        )}
        <RowButton value={`remove ${index}`} label="Remove" of={legend} />
      </div>
      <div className="plan-row__fields">{children}</div>
    </fieldset>
  );
}

function RowButton(props: {value: string; label: string; of: string; disabled?: boolean}) {
  const {value, label, of, disabled} = props;
  return (
    <button
      type="submit"
      name="do"
      value={value}
      disabled={disabled}
      className="button button--quiet button--row"
    >
      {label}
      <span className="govuk-visually-hidden"> {of}</span>
    </button>
  );
}
