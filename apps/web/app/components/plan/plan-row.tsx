// One row of a form: its fields, and buttons that move or remove it without a script.
import type {ReactNode} from 'react';

import {toFieldId, type RowList} from '../../plan-forms/plan-fields.ts';
import {HANDLE_CLASS} from './use-row-drag.ts';

/** A row around its fields. */
export function PlanRow(props: {
  list: RowList;
  /** The number in the names of its fields. */
  index: number;
  /** Where it stands, from 0. */
  place: number;
  /** How many rows there are. */
  count: number;
  /** "9B". */
  legend: string;
  /** Whether the order of rows is anybody's to choose. */
  movable: boolean;
  /** True once it can be moved in the browser. */
  live: boolean;
  children: ReactNode;
}) {
  const {list, index, place, count, legend, movable, live, children} = props;
  const of = {of: legend, live};
  return (
    <fieldset
      className={`govuk-fieldset plan-row${movable ? ' plan-row--movable' : ''}`}
      id={toFieldId([list, index])}
      tabIndex={-1}
    >
      <legend className="plan-row__legend">{legend}</legend>
      <div className="plan-row__buttons">
        {movable && (
          <>
            {live && count > 1 && <Handle />}
            <RowButton value={`up ${place}`} verb="Move" label="up" {...of} off={place === 0} />
            <RowButton value={`down ${place}`} verb="Move" label="down" {...of} off={place === count - 1} />
          </>
        )}
        <RowButton value={`remove ${place}`} label="Remove" {...of} />
      </div>
      <div className="plan-row__fields">{children}</div>
    </fieldset>
  );
}

// For pointers alone: the buttons beside it do the same for the keyboard and for screen readers.
function Handle() {
  return (
    <span className={HANDLE_CLASS} aria-hidden="true" title="Drag to move">
      <svg viewBox="0 0 16 24" width="16" height="24" fill="currentColor" focusable="false">
        {[5, 12, 19].flatMap((y) => [4, 12].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
      </svg>
    </span>
  );
}

// A button that is off keeps the focus where scripts run, so that one press too many goes nowhere else.
function RowButton(props: {
  value: string;
  verb?: string;
  label: string;
  of: string;
  live: boolean;
  off?: boolean;
}) {
  const {value, verb, label, of, live, off = false} = props;
  return (
    <button
      type="submit"
      name="do"
      value={value}
      disabled={off && !live}
      aria-disabled={off && live ? true : undefined}
      className="button button--quiet button--row"
    >
      {verb && <span className="button__verb">{verb} </span>}
      {label}
      <span className="govuk-visually-hidden"> {of}</span>
    </button>
  );
}
