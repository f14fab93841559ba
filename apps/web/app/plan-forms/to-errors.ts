// Says what is wrong in a form, at the field and in the list at the top.
import type {PlanProblem} from '@resilience/planner';

import {planFields, rowFields, toFieldId, type Draft} from './plan-fields.ts';
import {toRowTitle} from './row-names.ts';

/** One thing to put right. */
export interface FormError {
  /** Id of its field; the form's own where it has no field there. */
  field: string;
  message: string;
}

/** Id of the form, for what belongs to no field. */
export const FORM_ID = 'plan-form';

/** Names the row of each problem: "9C: Enter how many pupils …". */
export function toFormErrors(problems: PlanProblem[], draft: Draft): FormError[] {
  return problems.map(({path, message}) => {
    const [list, index, field] = path;
    if (list === draft.list && typeof index === 'number') {
      const known = typeof field === 'string' && field in rowFields[draft.list];
      return {
        field: known ? toFieldId([list, index, field]) : toFieldId([list, index]),
        message: `${toRowTitle(draft.list, draft.rows[index] ?? {})}: ${message}`,
      };
    }
    const own = typeof list === 'string' && list in planFields[draft.list];
    return {field: own ? toFieldId([list]) : FORM_ID, message};
  });
}

/** @returns the message at a field, without the name of its row */
export function findError(errors: FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
