// The rows of a plan's form, one below the other; what was removed last can be put back where it was.
import type {Plan} from '@resilience/planner';
import {useRef} from 'react';

import type {HeldRow} from '../../plan-forms/held-rows.ts';
import {toFieldId} from '../../plan-forms/plan-fields.ts';
import {toRowName, toRowTitle} from '../../plan-forms/row-names.ts';
import {findError, type FormError} from '../../plan-forms/to-errors.ts';
import {PlanRow} from './plan-row.tsx';
import {planRows} from './plan-rows.tsx';
import type {PlanRows} from './use-plan-rows.ts';
import {useRowDrag} from './use-row-drag.ts';

/** The rows as they are by now. */
export function HeldPlanRows({rows, plan, errors}: {rows: PlanRows; plan: Plan; errors: FormError[]}) {
  const {held, live, undo, onDrop} = rows;
  const {said} = held;
  const [removed, before] = held.removed.toReversed();
  const around = useRef<HTMLDivElement>(null);
  useRowDrag(around, onDrop);
  const drawn = held.rows.map((row, place) => (
    <OneRow key={String(row.row.id)} held={row} place={place} rows={rows} plan={plan} errors={errors} />
  ));
  const gone = removed && (
    <p key="removed" className="plan-row plan-row--removed">
      {removed.note}
      {before && ` Before it, ${toRowName(before.held.row)} was removed.`}{' '}
      <button type="button" className="button button--quiet button--row plan-row__undo" onClick={undo}>
        Undo<span className="govuk-visually-hidden"> removing {toRowName(removed.held.row)}</span>
      </button>
    </p>
  );
  return (
    <div ref={around} className="plan-rows">
      {gone ? drawn.toSpliced(removed.at, 0, gone) : drawn}
      {live && (
        <p className="govuk-visually-hidden" role="status">
          {said}
        </p>
      )}
    </div>
  );
}

function OneRow(props: {held: HeldRow; place: number; rows: PlanRows; plan: Plan; errors: FormError[]}) {
  const {held, place, rows, plan, errors} = props;
  const {list, rows: all} = rows.held;
  const {movable, Fields} = planRows[list];
  const {index, row} = held;
  const error = findError(errors, toFieldId([list, index]));
  return (
    <PlanRow
      list={list}
      index={index}
      place={place}
      count={all.length}
      legend={toRowTitle(list, row)}
      movable={movable}
      live={rows.live}
    >
      <Fields row={row} index={index} plan={plan} errors={errors} siblings={all.map((one) => one.row)} />
      {error && <p className="govuk-error-message">{error}</p>}
    </PlanRow>
  );
}
