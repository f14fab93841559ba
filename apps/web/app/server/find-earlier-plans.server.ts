// Finds plans that this browser had in hand before, so that opening another loses none.
import type {AppLoadContext} from '@remix-run/node';

import {toPlanHead, type EarlierPlan} from '../views/to-plan-view.ts';
import {getPlanStore} from './plan-access.server.ts';
import {readPlans} from './plan-cookie.server.ts';

/** Where a request comes from and what answers it. */
interface Asked {
  request: Request;
  context: AppLoadContext;
}

/** @returns the plans that can still be edited, the one in hand first; and the tokens of those that cannot */
export async function findRememberedPlans({request, context}: Asked) {
  const store = await getPlanStore(context);
  const plans: (EarlierPlan & {facts: string})[] = [];
  const gone: string[] = [];
  for (const token of await readPlans(request)) {
    const stored = await store.findPlan(token);
    if (stored?.access !== 'edit') gone.push(token);
    else {
      const {title, facts} = toPlanHead(stored.plan, token, 'edit');
      plans.push({href: `/plans/${token}`, title, facts});
    }
  }
  return {plans, gone};
}

/** @returns the plan that was in hand until the one at `token` was opened; undefined where there was none */
export async function findReplacedPlan(
  token: string,
  {request, context}: Asked,
): Promise<EarlierPlan | undefined> {
  const [inHand] = await readPlans(request);
  if (inHand === undefined || inHand === token) return undefined;
  const stored = await (await getPlanStore(context)).findPlan(inHand);
  return stored?.access === 'edit' ? {href: `/plans/${inHand}`, title: stored.plan.title} : undefined;
}
