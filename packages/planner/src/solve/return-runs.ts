// Puts runs back where they were in an earlier rotation, as far as the plan still allows.
import {checkRotation} from '../check-rotation.ts';
import type {Rotation, Run} from '../plan.ts';
import {createAdultRota} from './match-adults.ts';
import {packSlot} from './pack-slot.ts';
import {toRotation, type PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';
import {steadyPlaces} from './steady-places.ts';

/**
 * Keeps who meets what when, and brings back how groups were parted into runs, which room each run was in, and who
 * led it. Adults with a most number of runs keep theirs first; only then others are found for what is left.
 * @returns runs that keep every rule; the given ones where nothing can be brought back
 */
export function returnRuns(problem: Problem, runs: readonly PlacedRun[], previous: Rotation): PlacedRun[] {
  const placesOf = toPlaces(problem, previous);
  const parted = problem.slots.flatMap((_, slot) => {
    const now = runs.filter((run) => run.slot === slot);
    return partAsBefore(problem, now, previous) ?? now;
  });
  const attempts = [parted, [...runs]].map((some) => {
    const led = leadAsBefore(problem, some, placesOf);
    return led && steadyPlaces(problem, led, placesOf);
  });
  return (
    attempts.find((some) => some && checkRotation(problem.plan, toRotation(problem, some)).length === 0) ?? [
      ...runs,
    ]
  );
}

/** The earlier run of the same session and slot that shares most groups. */
function findEarlier(
  problem: Problem,
  {slot, session, groups}: PlacedRun,
  {runs}: Rotation,
): Run | undefined {
  const {plan, slots} = problem;
  const ids = new Set(groups.map((group) => plan.groups[group]!.id));
  const shared = (run: Run) => run.groups.filter((id) => ids.has(id)).length;
  return runs
    .filter(
      (run) => run.slot === slots[slot]!.id && run.session === plan.sessions[session]!.id && shared(run) > 0,
    )
    .sort((one, other) => shared(other) - shared(one))[0];
}

function toPlaces(problem: Problem, previous: Rotation) {
  const {rooms, adults} = problem.plan;
  return (run: PlacedRun) => {
    const before = findEarlier(problem, run, previous);
    if (!before) return undefined;
    return {
      room: rooms.findIndex(({id}) => id === before.room),
      adult: adults.findIndex(({id}) => id === before.adult),
    };
  };
}

/** Runs with the groups that they had, where every run of the slot still has the groups and a room. */
function partAsBefore(problem: Problem, now: PlacedRun[], previous: Rotation): PlacedRun[] | undefined {
  const {plan} = problem;
  const met = new Map(now.flatMap(({groups, session}) => groups.map((group) => [group, session])));
  const slot = now[0]?.slot ?? -1;
  const then = previous.runs.filter((run) => run.slot === problem.slots[slot]?.id);
  const parts = then.map((run) => ({
    session: plan.sessions.findIndex(({id}) => id === run.session),
    groups: run.groups.map((id) => plan.groups.findIndex((group) => group.id === id)),
  }));
  const isSame = parts.every(({session, groups}) => groups.every((group) => met.get(group) === session));
  if (!isSame || parts.flatMap(({groups}) => groups).length !== met.size) return undefined;
  const partOf = (group: number) => parts.findIndex(({groups}) => groups.includes(group));
  const accept = (runs: {groups: number[]}[]) =>
    runs.length === parts.length &&
    runs.every(({groups}) => groups.every((one) => partOf(one) === partOf(groups[0]!)));
  const packed = packSlot(
    problem,
    {slot, sessionOf: (group) => met.get(group) ?? -1, isOver: toLimit()},
    accept,
  );
  return packed?.map(({session, groups, room}) => ({slot, session, groups: [...groups], room, adult: -1}));
}

/** Of very many ways to part a hall only the first are looked at. */
function toLimit(): () => boolean {
  let steps = 0;
  return () => (steps += 1) > 5000;
}

/** Everybody leads what they led; then others are found for what is left. */
function leadAsBefore(
  problem: Problem,
  runs: PlacedRun[],
  placesOf: ReturnType<typeof toPlaces>,
): PlacedRun[] | undefined {
  if (problem.plan.adults.length === 0) return runs;
  const rota = createAdultRota(problem);
  const led = runs.map((run) => {
    const adult = placesOf(run)?.adult ?? -1;
    const isAble = adult >= 0 && problem.adults[run.session]![run.slot]!.includes(adult);
    return isAble ? rota.addFor(adult, run.session, run.slot) : undefined;
  });
  const all = led.map((one, at) => one ?? rota.add(runs[at]!.session, runs[at]!.slot));
  if (all.some((one) => !one)) return undefined;
  return runs.map((run, at) => ({...run, adult: all[at]!.adult}));
}
