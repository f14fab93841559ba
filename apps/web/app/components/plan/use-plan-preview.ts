// In the browser: plans what is in a form while somebody types. The server says it without, once it is saved.
import type {Plan} from '@resilience/planner';
import {useEffect, useState, type RefObject} from 'react';

import {applyDraft} from '../../plan-forms/apply-draft.ts';
import {inOrderOfTime} from '../../plan-forms/in-order-of-time.ts';
import {planDay} from '../../plan-forms/plan-day.ts';
import type {Draft, RowList} from '../../plan-forms/plan-fields.ts';
import {readDraft} from '../../plan-forms/to-draft.ts';
import type {PlanAnswer} from '../../server/site-context.server.ts';

/** Pause in typing after which the plan is looked at. */
const PAUSE_MS = 300;
/** Longer than this nobody's typing may wait. */
const BUDGET_MS = 150;

/** What a form says by now. */
export interface PlanPreview {
  plan: Plan;
  answer: PlanAnswer;
}

/**
 * Follows a form. While a field holds what no plan can, the last good plan stays.
 * @param of the plan as it is saved, and its list in the form; `onLook` is told what the form holds, and must not change
 * @returns undefined until something was typed
 */
export function usePlanPreview(
  form: RefObject<HTMLFormElement>,
  of: {plan: Plan; list: RowList; onLook: (draft: Draft) => void},
): PlanPreview | undefined {
  const {plan, list, onLook} = of;
  const [preview, setPreview] = useState<PlanPreview>();
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const draft = readDraft(new FormData(element), list);
      onLook(draft);
      const applied = applyDraft(plan, inOrderOfTime(draft));
      if ('problems' in applied) return;
      setPreview({plan: applied.plan, answer: planDay(applied.plan, BUDGET_MS)});
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    element.addEventListener('input', wait);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('input', wait);
    };
  }, [form, plan, list, onLook]);
  return preview;
}
