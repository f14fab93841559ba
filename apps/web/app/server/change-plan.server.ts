// Changes a plan by one press of a button, which carries the version that the presser saw.
import {redirect, type AppLoadContext} from '@remix-run/node';
import {keepIds, parsePlan, tidyPlan, type Plan} from '@resilience/planner';

import {toNotice} from './page-notice.server.ts';
import {getEditablePlan, getPlanStore} from './plan-access.server.ts';

/** A change of a plan. */
export interface PlanChange {
  token: string;
  /** What the form holds. */
  form: FormData;
  /** Makes the new plan; undefined where what was asked for makes no sense. */
  change(plan: Plan): Plan | undefined | Promise<Plan | undefined>;
  /** Where to go afterwards. */
  next: string;
}

/**
 * Saves a change and leads on. Where somebody else has saved since, nothing is written: the plan is shown as it is now,
 * with a word on why, and the button is still there to press.
 * @throws a 400 in plain words where the change cannot be made
 */
export async function changePlan(context: AppLoadContext, asked: PlanChange): Promise<Response> {
  const {token, form, change, next} = asked;
  const store = await getPlanStore(context);
  const {plan} = await getEditablePlan(context, token);
  const changed = await change(plan);
  const parsed = changed && parsePlan(keepIds(plan, tidyPlan(changed)));
  if (!parsed || !('plan' in parsed)) {
    throw toNotice(400, {
      title: 'This change could not be made',
      text: 'The plan may have changed since the page was loaded. Go back to it, load it again, and choose once more.',
    });
  }
  const answer = await store.savePlan(token, {plan: parsed.plan, version: readVersion(form)});
  if (answer.status === 'saved') return redirect(next, 303);
  return redirect(`/plans/${token}?notice=stale`, 303);
}

/** @returns the version that a form was made from; 0, which no plan has, where it says none */
export function readVersion(form: FormData): number {
  const version = form.get('version');
  return typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : 0;
}
