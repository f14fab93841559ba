// Makes a plan and leads to it.
import {redirect, type AppLoadContext, type TypedResponse} from '@remix-run/node';
import type {Plan} from '@resilience/planner';

import {toNotice} from './page-notice.server.ts';
import {getPlanStore} from './plan-access.server.ts';
import {toNewPlanCookie} from './plan-cookie.server.ts';

/**
 * Keeps a new plan.
 * @param page which of its pages comes next, such as `/groups`
 * @returns the way to it
 * @throws a 429 in plain words where this visitor has made too many, or a 503
 */
export async function startPlan(
  {request, context}: {request: Request; context: AppLoadContext},
  plan: Plan,
  page = '',
): Promise<TypedResponse<never>> {
  const store = await getPlanStore(context);
  const seconds = await context.plans.countNewPlan();
  if (seconds > 0) {
    throw toNotice(429, {
      title: 'Too many new plans',
      text: `Many plans were made from here within an hour. Go on with one of those, or make another ${toComeAgain(seconds)}.`,
    });
  }
  const {editToken} = await store.createPlan({...plan, before: undefined});
  return redirect(`/plans/${editToken}${page}`, {
    status: 303,
    headers: await toNewPlanCookie(editToken, {request, context}),
  });
}

/** @returns "after 14:35", by the clock in London, rounded up to five minutes */
export function toComeAgain(seconds: number, now = Date.now()): string {
  const step = 5 * 60 * 1000;
  const time = new Date(Math.ceil((now + seconds * 1000) / step) * step);
  const clock = time.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  });
  return `after ${clock}`;
}
