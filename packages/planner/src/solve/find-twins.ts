// Groups, and sessions, that nothing but their names parts: looking at one order of them is enough.
import type {Problem} from './problem.ts';

/** A cell that has to stay on one side of another. */
export interface Twin {
  other: number;
  /** Whether the other one comes later. */
  isLater: boolean;
  mayBeSame: boolean;
}

/**
 * Of groups that are the same but for names, the later one meets the first session no earlier; of sessions that are
 * the same, the first group who attends both meets the later one later. Both hold for the least of all tables that
 * come from one another by exchanging such rows and columns (Flener and others 2002, "Breaking row and column
 * symmetries in matrix models").
 * @returns by cell, what holds between it and others
 */
export function findTwins(problem: Problem): Map<number, Twin[]> {
  const {sessionCount} = problem;
  const twins = new Map<number, Twin[]>();
  const join = (earlier: number, later: number, mayBeSame: boolean) => {
    twins.set(earlier, [...(twins.get(earlier) ?? []), {other: later, isLater: true, mayBeSame}]);
    twins.set(later, [...(twins.get(later) ?? []), {other: earlier, isLater: false, mayBeSame}]);
  };
  for (const [group, next] of toNeighbours(problem.plan.groups.map((_, at) => toGroupKind(problem, at)))) {
    const first = problem.attends[group]!.indexOf(true);
    if (problem.spare[group] !== 0 || first === -1) continue;
    join(group * sessionCount + first, next * sessionCount + first, true);
  }
  for (const [session, next] of toNeighbours(
    problem.plan.sessions.map((_, at) => toSessionKind(problem, at)),
  )) {
    const first = problem.attends.findIndex((row) => row[session]);
    if (first === -1 || problem.spare[first] !== 0) continue;
    join(first * sessionCount + session, first * sessionCount + next, false);
  }
  return twins;
}

/** Each place with the next one of the same kind. */
function toNeighbours(kinds: string[]): [place: number, next: number][] {
  return kinds.flatMap((kind, place): [number, number][] => {
    const next = kinds.indexOf(kind, place + 1);
    return next === -1 ? [] : [[place, next]];
  });
}

function toGroupKind({plan, attends, pins}: Problem, group: number): string {
  const pinned = pins.some((pin) => pin.group === group);
  return JSON.stringify([plan.groups[group]!.size, attends[group], pinned && group]);
}

function toSessionKind(problem: Problem, session: number): string {
  const {plan, attends, pins, open, rooms, adults, before, later, isHeavy} = problem;
  const {groupsAtOnce, runsAtOnce} = plan.sessions[session]!;
  const isOrdered = before[session]!.length > 0 || later[session]!.length > 0;
  const isAlone = isOrdered || pins.some((pin) => pin.session === session);
  return JSON.stringify([
    [groupsAtOnce, runsAtOnce, isHeavy[session], isAlone && session],
    attends.map((row) => row[session]),
    [open[session], rooms[session], adults[session]],
  ]);
}
