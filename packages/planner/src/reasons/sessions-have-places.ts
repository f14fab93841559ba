// Reason: more groups need a session than it has places for in the whole day.
import type {PlanEdit} from '../answers.ts';
import type {Problem} from '../solve/problem.ts';
import {countPlaces, sum} from '../solve/supply.ts';
import {bring, type Proposal, type Trouble} from '../supplements.ts';
import {count, spellCount, spellTimes} from '../words.ts';
import {findLeast} from './find-least.ts';
import {findNeeding, toTalk} from './talk.ts';

/** Finds sessions that are needed more often than they may run, whatever rooms and adults there are. */
export function sessionsRunOftenEnough(problem: Problem): Trouble[] {
  return findShort(problem, (session) => isOwn(problem, session));
}

/** Finds sessions that are needed more often than they can run. */
export function sessionsHavePlaces(problem: Problem): Trouble[] {
  return findShort(problem, () => true);
}

/** What is the same of several sessions is said once. */
function findShort(problem: Problem, isAsked: (session: number) => boolean): Trouble[] {
  const kinds = new Map<string, Shortage[]>();
  problem.places.forEach((numbers, session) => {
    const needing = findNeeding(problem, session);
    if (needing.length <= sum(numbers) || !isAsked(session)) return;
    const shortage = {session, needing, repair: findRepairs(problem, session, needing.length)};
    const kind = JSON.stringify([
      needing,
      toWhy(problem, session),
      shortage.repair.map(({message}) => message),
    ]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), shortage]);
  });
  return [...kinds.values()].map((shortages) => toReason(problem, shortages));
}

/** No school lengthens a day by more slots, where anything else would do. */
const MOST_SLOTS = 3;

interface Shortage {
  session: number;
  needing: number[];
  repair: Proposal[];
}

function toReason(problem: Problem, shortages: Shortage[]): Trouble {
  const talk = toTalk(problem);
  const sessions = shortages.map(({session}) => session);
  const {needing, repair} = shortages[0]!;
  const isOne = sessions.length === 1;
  const why = toWhy(problem, sessions[0]!);
  return {
    code: 'session-too-wanted',
    message: `${talk.sessions(sessions)} ${isOne ? 'is' : 'are each'} needed by ${count(needing.length, 'group')}, but ${isOne ? why : toPlural(why)}.`,
    repair: isOne ? repair : repair.map((_, at) => toSeveral(shortages.map((one) => one.repair[at]!))),
    about: talk.about({sessions, groups: needing}),
  };
}

function toPlural(why: string): string {
  return why.replace(/^runs in/, 'run in').replaceAll(' it ', ' each ');
}

/** The same repair of several sessions as one. */
function toSeveral(repairs: Proposal[]): Proposal {
  const edits = repairs.flatMap(({edit}) => edit ?? []);
  const message = repairs[0]!.message
    .replace(/ it /, ' each ')
    .replace(/^(Allow .*?)( in a run)?\.$/, '$1 in each.');
  const {brings} = repairs[0]!;
  return {message, ...(edits.length > 0 && {edit: {kind: 'several', edits}}), ...(brings && {brings})};
}

/** Whether the session itself, and neither rooms nor adults, says how many groups it takes when it runs. */
function isOwn({plan, places}: Problem, session: number): boolean {
  const {runsAtOnce, groupsAtOnce} = plan.sessions[session]!;
  return places[session]!.every((number) => number === 0 || number === runsAtOnce * groupsAtOnce);
}

function toWhy(problem: Problem, session: number): string {
  const {plan, slots, places, rooms, adults} = problem;
  const {runsAtOnce, groupsAtOnce} = plan.sessions[session]!;
  const numbers = places[session]!;
  const often = numbers.filter((number) => number > 0).length;
  if (isOwn(problem, session)) {
    const where =
      often === slots.length
        ? `runs in ${count(often, 'slot')}`
        : `runs in only ${often} of the ${slots.length} slots`;
    return `${where} for ${count(runsAtOnce * groupsAtOnce, 'group')} at a time`;
  }
  const fewest = (lists: number[][]) => sum(lists.map((some) => Math.min(some.length, runsAtOnce)));
  const isRooms =
    plan.adults.length === 0 ||
    (plan.rooms.length > 0 && fewest(rooms[session]!) <= fewest(adults[session]!));
  const what = isRooms ? 'the rooms that it can be in' : 'those who can lead it';
  return `${what} have places for ${sum(numbers)} in the day`;
}

/** The least change of each kind that gives the session places enough. */
function findRepairs(problem: Problem, session: number, needed: number): Proposal[] {
  const {plan} = problem;
  const {id, runsAtOnce, groupsAtOnce, slots} = plan.sessions[session]!;
  const has = (change: Parameters<typeof countPlaces>[2]) =>
    sum(countPlaces(problem, session, change)) >= needed;
  const repair: Proposal[] = [];
  const runs = findLeast([runsAtOnce, needed], (value) => has({runsAtOnce: value}));
  if (runs !== undefined) {
    const edit: PlanEdit = {kind: 'set-runs-at-once', session: id, value: runs};
    repair.push({message: `Run it ${spellTimes(runs)} at once.`, edit});
  }
  const groups = findLeast([groupsAtOnce, needed], (value) => has({groupsAtOnce: value}));
  if (groups !== undefined) {
    const message = `Allow ${spellCount(groups, 'group')}${runsAtOnce > 1 ? ' in a run' : ''}.`;
    repair.push({message, edit: {kind: 'set-groups-at-once', session: id, value: groups}});
  }
  if (slots && has({slots: undefined}))
    repair.push({message: 'Let it run in any slot.', edit: {kind: 'allow-any-slot', session: id}});
  repair.push(...toMoreSlots(problem, {session, needed, isLast: repair.length === 0}));
  if (repair.length > 0) return repair;
  return [{message: 'Free a room that it can be in, and somebody to lead it, for the same slot.'}];
}

/** More slots by themselves, where they are not many, or nothing else would do. */
function toMoreSlots(
  {places}: Problem,
  {session, needed, isLast}: {session: number; needed: number; isLast: boolean},
): Proposal[] {
  const most = Math.max(...places[session]!);
  if (most === 0) return [];
  const more = Math.ceil((needed - sum(places[session]!)) / most);
  return more <= MOST_SLOTS || isLast ? [bring({kind: 'slots', count: more})] : [];
}
