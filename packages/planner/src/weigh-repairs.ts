// Which repairs help: whatever can be tried is tried before it is offered.
import type {Reason, Repair} from './answers.ts';
import {applyEdit} from './apply-edit.ts';
import {combineRepairs} from './combine-repairs.ts';
import type {Plan} from './plan.ts';
import {findReasons} from './reasons/index.ts';
import type {Timer} from './solve/find-runs.ts';
import {toProblem} from './solve/problem.ts';
import {bring, canHold, increase, supply, type Proposal, type Trouble} from './supplements.ts';
import {hasRuns, isSameReason} from './try-plan.ts';

/** Where so many slots, rooms or adults are not enough, up to so many more are tried. */
const MOST_MORE = 3;

/**
 * Tries every repair that reasons offer, as long as there is time. One that leaves its reason as it was is dropped, as is
 * an edit for which there was no time: what is offered was seen to change something. Where something gives a rotation,
 * what only changes something is dropped too; where a number in words is too small, the least one that does is said.
 * Where nothing does by itself, several changes are offered as one; or else each says that it is not enough.
 */
export function weighRepairs(plan: Plan, troubles: readonly Trouble[], timer: Timer): Reason[] {
  const all = troubles.map((reason) => ({
    reason,
    weighed: reason.repair.map((proposal) => weigh(plan, {reason, proposal, troubles}, timer)),
  }));
  const isSolved = all.some(({weighed}) => weighed.some(({effect}) => effect === 'solves'));
  const whole = isSolved ? undefined : combineRepairs(plan, troubles, timer);
  return all.map(({reason, weighed}, at) => {
    const pick = (wanted: Effect) => weighed.flatMap(({repair, effect}) => (effect === wanted ? repair : []));
    // What one press does stands before what somebody has to bring.
    const solving = pick('solves').sort((one, other) => Number(!one.edit) - Number(!other.edit));
    if (isSolved) return {...reason, repair: [...solving, ...pick('untried')]};
    const first = whole ? (at === 0 ? [whole] : []) : pick('helps').map(sayNotEnough);
    return {...reason, repair: [...first, ...pick('clears'), ...pick('untried')]};
  });
}

function sayNotEnough({message, ...repair}: Repair): Repair {
  const what = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return {...repair, message: `This helps, but is not enough alone: ${what}`};
}

/** `clears`: its own reason is gone, and nothing is left but the others; `helps`: something else stands in the way then. */
type Effect = 'solves' | 'clears' | 'helps' | 'untried' | 'none';

interface Offer {
  reason: Trouble;
  proposal: Proposal;
  /** All that is said. */
  troubles: readonly Trouble[];
}

/** @returns the repair as it is said, and what it does */
function weigh(plan: Plan, offer: Offer, timer: Timer): {repair: Repair; effect: Effect} {
  const {brings, ...repair} = offer.proposal;
  const isOver = () => timer.spent() > timer.budgetMs;
  if (repair.edit) {
    if (isOver()) return {repair, effect: 'none'};
    return {repair, effect: tryPlan(applyEdit(plan, repair.edit), offer, timer)};
  }
  const enough = brings && findEnough(plan, {...offer, brings}, timer);
  if (enough) return {repair: {message: bring(enough).message}, effect: 'solves'};
  return {repair, effect: brings && !isOver() ? 'helps' : 'untried'};
}

/** The least that gives a rotation, from what counting says on. */
function findEnough(
  plan: Plan,
  {brings, ...offer}: Offer & {brings: NonNullable<Proposal['brings']>},
  timer: Timer,
): Proposal['brings'] {
  let tried: Proposal['brings'] = brings;
  for (let more = 0; more <= MOST_MORE && tried; more += 1) {
    if (timer.spent() > timer.budgetMs || !canHold(plan, tried)) return undefined;
    if (tryPlan(supply(plan, tried, offer.reason.about), offer, timer) === 'solves') return tried;
    tried = increase(tried);
  }
  return undefined;
}

function tryPlan(plan: Plan, {reason, troubles}: Offer, timer: Timer): Effect {
  const problem = toProblem(plan);
  const left = findReasons(problem, timer);
  if (left.some((other) => isSameReason(other, reason))) return 'none';
  if (left.length === 0) return hasRuns(problem, timer) ? 'solves' : 'helps';
  return left.every((other) => troubles.some((known) => isSameReason(other, known))) ? 'clears' : 'helps';
}
