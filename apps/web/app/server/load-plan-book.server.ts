// Reads what the outputs of a plan are made from.
import {createHash} from 'node:crypto';

import {redirect, type AppLoadContext} from '@remix-run/node';
import type {Plan} from '@resilience/planner';

import type {DayBook} from '../views/day-book.ts';
import {toBring} from '../views/to-bring.ts';
import type {OutlineFacts} from '../views/to-day-outline.ts';
import {toKit} from '../views/to-kit.ts';
import {loadBookLessons} from './load-day-book.server.ts';
import {getPlan} from './plan-access.server.ts';
import type {PlanAnswer} from './site-context.server.ts';

/**
 * Reads a plan with its rotation as a book. A plan that nothing can be printed of yet sends its visitor to its own page,
 * which says why, and what to do.
 * @throws Response 404 where no plan has this link, or the way to the plan's page
 */
export async function loadPlanBook(context: AppLoadContext, token: string | undefined): Promise<DayBook> {
  const {plan} = await getPlan(context, token);
  const answer = await context.plans.findRotation(plan);
  const home = `/plans/${token}`;
  if (answer.status !== 'found') throw redirect(home, 303);
  return openBook(context, {home, plan, rotation: answer.rotation});
}

/** @returns what the day needs, in phrases; empty while there is no rotation */
export async function loadBring(
  context: AppLoadContext,
  {token, plan, answer}: {token: string; plan: Plan; answer: PlanAnswer},
): Promise<string[]> {
  if (answer.status !== 'found') return [];
  const home = `/plans/${token}`;
  return toBring(toKit(await openBook(context, {home, plan, rotation: answer.rotation})));
}

async function openBook(
  {library}: AppLoadContext,
  planned: Pick<DayBook, 'home' | 'plan' | 'rotation'>,
): Promise<DayBook> {
  return {
    ...planned,
    site: '',
    lessons: await loadBookLessons(planned.plan, library),
    safeguardingHtml: library.area.safeguardingHtml,
  };
}

/**
 * Says what the files of a plan carry besides the plan. Neither of its links can be found from that.
 * @returns an identity that both of its links share
 */
export async function toPlanFacts(context: AppLoadContext, token: string | undefined): Promise<OutlineFacts> {
  const {viewToken, lastUsed} = await getPlan(context, token);
  const id = createHash('sha256').update(`calendar ${viewToken}`).digest('hex').slice(0, 20);
  return {id: `${id}.${new URL(context.publicUrl).host}`, changed: `${lastUsed}T00:00:00Z`};
}
