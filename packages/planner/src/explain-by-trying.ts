// Why a plan has no rotation where counting does not say it: which rule, if it were dropped, would leave one.
import {applyEdit} from './apply-edit.ts';
import type {PlanEdit, Reason, Repair} from './answers.ts';
import {PLAN_LIMITS} from './parse/plan-fields.ts';
import type {Plan} from './plan.ts';
import type {Timer} from './solve/find-runs.ts';
import {hasRotation} from './try-plan.ts';

/** What the trying begins with. */
export interface Verdict {
  /** Whether it is proved that there is no rotation. */
  isProved: boolean;
  /** Milliseconds of planning before. */
  afterMs: number;
}

/** No more repairs are said than can be weighed. */
const MOST_REPAIRS = 4;

/**
 * Plans the day again with one rule changed at a time, as long as there is time.
 * @returns one reason, whose repairs were all seen to work; without any where none was found in time
 */
export function explainByTrying(plan: Plan, {isProved, afterMs}: Verdict, timer: Timer): Reason {
  const repair: Repair[] = [];
  for (const candidate of toCandidates(plan)) {
    if (repair.length >= MOST_REPAIRS || timer.spent() > timer.budgetMs) break;
    if (hasRotation(candidate.plan, timer)) repair.push(candidate.repair);
  }
  return {
    code: isProved ? 'rules-together' : 'not-found-in-time',
    message: isProved
      ? 'Each rule of this plan can be kept, but not all at once: every way was tried.'
      : `No rotation was found in ${toSeconds(afterMs)}, and it is not proved that there is none.`,
    repair,
    about: {},
  };
}

function toSeconds(ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

interface Candidate {
  plan: Plan;
  repair: Repair;
}

/** Changes from the least to the greatest: pins, order, one session, one adult, everything about rooms or adults. */
function toCandidates(plan: Plan): Candidate[] {
  const edits: [message: string, edit: PlanEdit][] = [
    ...plan.pins.map((pin): [string, PlanEdit] => {
      const name = plan.groups.find(({id}) => id === pin.group)?.name ?? pin.group;
      return [`Take the pin of ${name} away.`, {kind: 'drop-pin', pin}];
    }),
    ...plan.sessions.flatMap(toSessionEdits),
    ...plan.adults.flatMap(({id, name, mostRuns, sessions}): [string, PlanEdit][] => [
      ...(mostRuns === undefined
        ? []
        : [edit(`Let ${name} lead more runs.`, {kind: 'allow-more-runs', adult: id})]),
      ...(sessions ? [edit(`Let ${name} lead any session.`, {kind: 'allow-any-session', adult: id})] : []),
    ]),
  ];
  const single = edits.map(([message, change]) => ({
    plan: applyEdit(plan, change),
    repair: {message, edit: change},
  }));
  const whole: Candidate[] = [
    {
      plan: {...plan, adults: []},
      repair: {message: 'Add adults, or let them lead more: without them it works.'},
    },
    {plan: {...plan, rooms: []}, repair: {message: 'Add rooms, or larger ones: without them it works.'}},
  ];
  return [...single, ...whole.filter(({plan: other}) => JSON.stringify(other) !== JSON.stringify(plan))];
}

function toSessionEdits({
  id,
  title,
  slots,
  after,
  rooms,
  ...session
}: Plan['sessions'][number]): [string, PlanEdit][] {
  const {runsAtOnce, groupsAtOnce} = session;
  const runs: PlanEdit = {kind: 'set-runs-at-once', session: id, value: runsAtOnce + 1};
  const groups: PlanEdit = {kind: 'set-groups-at-once', session: id, value: groupsAtOnce + 1};
  return [
    ...(slots ? [edit(`Let “${title}” run in any slot.`, {kind: 'allow-any-slot', session: id})] : []),
    ...(after?.length
      ? [edit(`Let “${title}” come in any order.`, {kind: 'allow-any-order', session: id})]
      : []),
    ...(rooms ? [edit(`Let “${title}” be in any room.`, {kind: 'allow-any-room', session: id})] : []),
    ...(runsAtOnce < PLAN_LIMITS.runs ? [edit(`Let “${title}” run once more at the same time.`, runs)] : []),
    ...(groupsAtOnce < PLAN_LIMITS.groups ? [edit(`Let “${title}” take one more group.`, groups)] : []),
  ];
}

function edit(message: string, change: PlanEdit): [string, PlanEdit] {
  return [message, change];
}
