// Which repairs help: whatever can be tried is tried before it is offered.
import type {About, Reason, Repair} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import {findRuns, type Timer} from './solve/find-runs.ts';
import {toProblem, type Problem} from './solve/problem.ts';
import {bring, canHold, increase, supply, type Proposal, type Trouble} from './supplements.ts';

/** Each change is tried for so long at most. */
const MS_FOR_EACH = 100;

/** Where so many slots, rooms or adults are not enough, up to so many more are tried. */
const MOST_MORE = 3;

/**
 * Tries every repair that reasons offer, as long as there is time. One that leaves its reason as it was is dropped, as is
 * an edit for which there was no time: what is offered was seen to change something. Where something gives a rotation,
 * what only changes something is dropped too; where a number in words is too small, the least one that does is said.
 */
export function weighRepairs(plan: Plan, troubles: readonly Trouble[], timer: Timer): Reason[] {
  const all = troubles.map((reason) => ({
    reason,
    weighed: reason.repair.map((proposal) => weigh(plan, {reason, proposal}, timer)),
  }));
  const isSolved = all.some(({weighed}) => weighed.some(({effect}) => effect === 'solves'));
  return all.map(({reason, weighed}) => {
    const pick = (...wanted: Effect[]) =>
      weighed.flatMap(({repair, effect}) => (wanted.includes(effect) ? repair : []));
    // What one press does stands before what somebody has to bring.
    const solving = pick('solves').sort((one, other) => Number(!one.edit) - Number(!other.edit));
    return {...reason, repair: isSolved ? [...solving, ...pick('untried')] : pick('helps', 'untried')};
  });
}

/** Plans a changed plan for a short while. @returns whether there was time to find a rotation */
export function hasRotation(plan: Plan, timer: Timer): boolean {
  const problem = toProblem(plan);
  return findReasons(problem, timer).length === 0 && hasRuns(problem, timer);
}

type Effect = 'solves' | 'helps' | 'untried' | 'none';

interface Offer {
  reason: Trouble;
  proposal: Proposal;
}

/** @returns the repair as it is said, and what it does */
function weigh(plan: Plan, {reason, proposal}: Offer, timer: Timer): {repair: Repair; effect: Effect} {
  const {brings, ...repair} = proposal;
  const isOver = () => timer.spent() > timer.budgetMs;
  if (repair.edit) {
    if (isOver()) return {repair, effect: 'none'};
    return {repair, effect: tryPlan(applyEdit(plan, repair.edit), reason, timer)};
  }
  const enough = brings && findEnough(plan, {reason, brings}, timer);
  if (enough) return {repair: {message: bring(enough).message}, effect: 'solves'};
  return {repair, effect: brings && !isOver() ? 'helps' : 'untried'};
}

/** The least that gives a rotation, from what counting says on. */
function findEnough(
  plan: Plan,
  {reason, brings}: {reason: Trouble; brings: NonNullable<Proposal['brings']>},
  timer: Timer,
): Proposal['brings'] {
  let tried: Proposal['brings'] = brings;
  for (let more = 0; more <= MOST_MORE && tried; more += 1) {
    if (timer.spent() > timer.budgetMs || !canHold(plan, tried)) return undefined;
    if (tryPlan(supply(plan, tried, reason.about), reason, timer) === 'solves') return tried;
    tried = increase(tried);
  }
  return undefined;
}

function tryPlan(plan: Plan, reason: Trouble, timer: Timer): Effect {
  const problem = toProblem(plan);
  const left = findReasons(problem, timer);
  if (left.some((other) => isSame(other, reason))) return 'none';
  return left.length === 0 && hasRuns(problem, timer) ? 'solves' : 'helps';
}

function hasRuns(problem: Problem, {spent, budgetMs}: Timer): boolean {
  const start = spent();
  const timer = {spent: () => spent() - start, budgetMs: Math.min(MS_FOR_EACH, budgetMs - start)};
  return typeof findRuns(problem, timer) === 'object';
}

/** The same kind of trouble about the same things, whatever the numbers. */
function isSame(one: Pick<Reason, 'code' | 'about'>, other: Pick<Reason, 'code' | 'about'>): boolean {
  return one.code === other.code && toKey(one.about) === toKey(other.about);
}

function toKey({groups, sessions, slots, rooms, adults}: About): string {
  return JSON.stringify([groups, sessions, slots, rooms, adults]);
}
