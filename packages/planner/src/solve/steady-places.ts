// Lets rooms and adults stay with their session wherever they can: pupils move, teachers and boxes do not.
import {findCheapest} from './find-cheapest.ts';
import type {PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';

/** What a run would rather not leave: the room and adult that it had in an earlier rotation. */
export type EarlierPlaces = (run: PlacedRun) => {room: number; adult: number} | undefined;

/**
 * Shares rooms and adults out anew, slot after slot, each slot in the cheapest way: first comes what a run had in an
 * earlier rotation, then what its session had in the slots before. Adults keep to the most runs that they lead, which
 * the whole day must allow: where an exchange would break that, the adults stay as they were.
 * @param earlier where each run was in an earlier rotation
 */
export function steadyPlaces(
  problem: Problem,
  runs: readonly PlacedRun[],
  earlier: EarlierPlaces = () => undefined,
): PlacedRun[] {
  const {plan, rooms, adults} = problem;
  const isLimited = plan.adults.some(({mostRuns}) => mostRuns !== undefined);
  const [knownRooms, knownAdults] = [new Map<string, number>(), new Map<string, number>()];
  const hasRoom = (run: PlacedRun, room: number) =>
    rooms[run.session]![run.slot]!.includes(room) && plan.rooms[room]!.capacity >= toPupils(problem, run);
  return problem.slots.flatMap((_, slot) => {
    const some = runs.filter((run) => run.slot === slot).map((run) => ({...run}));
    const own = new Set(some.map(({adult}) => adult));
    const hasAdult = (run: PlacedRun, adult: number) =>
      adults[run.session]![slot]!.includes(adult) && (!isLimited || own.has(adult));
    share(some, {key: 'room', number: plan.rooms.length, fits: hasRoom, known: knownRooms, earlier});
    share(some, {key: 'adult', number: plan.adults.length, fits: hasAdult, known: knownAdults, earlier});
    return some;
  });
}

interface Sharing {
  key: 'room' | 'adult';
  number: number;
  fits: (run: PlacedRun, holder: number) => boolean;
  /** By session and holder: how often they were together so far. By holder alone: that it was with any session. */
  known: Map<string, number>;
  earlier: EarlierPlaces;
}

/** Costs: nothing for what the run had before, little for what the session knows, more for a stranger. */
const STRANGER = 40;
const MOVE = 4000;

function share(runs: PlacedRun[], {key, number, fits, known, earlier}: Sharing): void {
  if (number === 0) return;
  const costs = runs.map((run) => {
    const past = earlier(run)?.[key];
    return Array.from({length: number}, (_, holder) => {
      if (!fits(run, holder)) return Infinity;
      const together = known.get(`${run.session} ${holder}`) ?? 0;
      const isElsewhere = together === 0 && known.has(String(holder));
      const loyalty = STRANGER - Math.min(together, STRANGER) + (isElsewhere ? 1 : 0);
      return loyalty + (past !== undefined && past !== holder ? MOVE : 0);
    });
  });
  const chosen = findCheapest(costs);
  if (!chosen) return;
  runs.forEach((run, at) => {
    run[key] = chosen[at]!;
    const pair = `${run.session} ${run[key]}`;
    known.set(pair, (known.get(pair) ?? 0) + 1);
    known.set(String(run[key]), 1);
  });
}

function toPupils({plan}: Problem, {groups}: PlacedRun): number {
  return groups.reduce((sum, group) => sum + plan.groups[group]!.size, 0);
}
