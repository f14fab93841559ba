// Lets rooms and adults stay with their session wherever they can: pupils move, teachers and boxes do not. Where kit
// moves instead, rooms and adults stay with their group.
import {findCheapest} from './find-cheapest.ts';
import type {PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';

/** What a run would rather not leave: the room and adult that it had in an earlier rotation. */
export type EarlierPlaces = (run: PlacedRun) => {room: number; adult: number} | undefined;

/**
 * Shares rooms and adults out anew, slot after slot, each slot in the cheapest way: first comes what a run had in an
 * earlier rotation, then what its session, or its group where kit moves, had in the slots before. Adults keep to the
 * most runs that they lead, which the whole day must allow: where an exchange would break that, they stay as they were.
 * @param earlier where each run was in an earlier rotation
 */
export function steadyPlaces(
  problem: Problem,
  runs: readonly PlacedRun[],
  earlier: EarlierPlaces = () => undefined,
): PlacedRun[] {
  const {plan, rooms, adults} = problem;
  const isLimited = plan.adults.some(({mostRuns}) => mostRuns !== undefined);
  const isKit = plan.moving === 'kit';
  const hasRoom = (run: PlacedRun, room: number) =>
    rooms[run.session]![run.slot]!.includes(room) && plan.rooms[room]!.capacity >= toPupils(problem, run);
  const stays = {
    room: toStay(problem, runs, {isKit, number: plan.rooms.length, fits: hasRoom}),
    adult: toStay(problem, runs, {
      ...{isKit, number: plan.adults.length},
      fits: ({session, slot}, adult) => adults[session]![slot]!.includes(adult),
    }),
  };
  return problem.slots.flatMap((_, slot) => {
    const some = runs.filter((run) => run.slot === slot).map((run) => ({...run}));
    const own = new Set(some.map(({adult}) => adult));
    const hasAdult = (run: PlacedRun, adult: number) =>
      adults[run.session]![slot]!.includes(adult) && (!isLimited || own.has(adult));
    share(some, {key: 'room', number: plan.rooms.length, fits: hasRoom, ...stays.room, earlier});
    share(some, {key: 'adult', number: plan.adults.length, fits: hasAdult, ...stays.adult, earlier});
    return some;
  });
}

interface Sharing {
  key: 'room' | 'adult';
  number: number;
  fits: (run: PlacedRun, holder: number) => boolean;
  /** By what stays together and holder: how often they were together so far. By holder alone: that it was with any. */
  known: Map<string, number>;
  /** With whom rooms and adults stay: the session, or the groups. */
  mateOf: (run: PlacedRun) => string;
  /** By group: the room or adult that it should stay with; missing where pupils move. */
  homes?: readonly number[];
  earlier: EarlierPlaces;
}

type Stay = Pick<Sharing, 'known' | 'mateOf' | 'homes'>;

/** With kit on the move, each group has one room, or adult, in which most of its runs can be. */
function toStay(
  {plan}: Problem,
  runs: readonly PlacedRun[],
  {isKit, number, fits}: {isKit: boolean} & Pick<Sharing, 'number' | 'fits'>,
): Stay {
  const known = new Map<string, number>();
  if (!isKit) return {known, mateOf: ({session}) => String(session)};
  const costs = plan.groups.map((_, group) => {
    const own = runs.filter(({groups}) => groups.includes(group));
    return Array.from({length: number}, (_one, holder) => own.filter((run) => !fits(run, holder)).length);
  });
  return {known, mateOf: ({groups}) => groups.join(' '), homes: findCheapest(costs) ?? []};
}

/** Costs: nothing for what the run had before, little for what the session knows, more for a stranger. */
const STRANGER = 40;
const MOVE = 4000;

function share(runs: PlacedRun[], sharing: Sharing): void {
  const {key, number, fits, known, mateOf} = sharing;
  if (number === 0) return;
  const chosen = findCheapest(
    runs.map((run) =>
      Array.from({length: number}, (_, holder) =>
        fits(run, holder) ? toCost(run, holder, sharing) : Infinity,
      ),
    ),
  );
  if (!chosen) return;
  runs.forEach((run, at) => {
    run[key] = chosen[at]!;
    const pair = `${mateOf(run)} ${run[key]}`;
    known.set(pair, (known.get(pair) ?? 0) + 1);
    known.set(String(run[key]), 1);
  });
}

function toCost(run: PlacedRun, holder: number, sharing: Sharing): number {
  const past = sharing.earlier(run)?.[sharing.key];
  if (past === undefined) return isHome(run, holder, sharing) ? 0 : toDistance(run, holder, sharing);
  return toDistance(run, holder, sharing) + (past === holder ? 0 : MOVE);
}

function toDistance(run: PlacedRun, holder: number, {known, mateOf}: Sharing): number {
  const together = known.get(`${mateOf(run)} ${holder}`) ?? 0;
  if (together > 0) return STRANGER - Math.min(together, STRANGER);
  return STRANGER + (known.has(String(holder)) ? 1 : 0);
}

function isHome({groups}: PlacedRun, holder: number, {homes}: Sharing): boolean {
  return groups.some((group) => homes?.[group] === holder);
}

function toPupils({plan}: Problem, {groups}: PlacedRun): number {
  return groups.reduce((sum, group) => sum + plan.groups[group]!.size, 0);
}
