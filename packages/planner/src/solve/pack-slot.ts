// Parts the groups of one slot into runs, and gives each run a room.
import type {Problem} from './problem.ts';

/** A run in a slot that is still without an adult. */
export interface PackedRun {
  session: number;
  groups: number[];
  /** Pupils. */
  size: number;
  /** Place in `plan.rooms`; -1 where the plan names none. */
  room: number;
}

/** What is to be packed: which groups meet which session in a slot. */
export interface SlotLoad {
  slot: number;
  /** By group: the session, or -1. */
  sessionOf: (group: number) => number;
  /** Is asked at every step; ends the packing as if there were no way. */
  isOver?: () => boolean;
}

/**
 * Tries every way to part the groups of a slot into runs that keep to the session and for which there are rooms;
 * those with few runs come first, and ways that differ only in groups of the same size once.
 * @param accept is asked about each way; the search ends with the first that it takes
 * @returns the way that was taken, or nothing where there is none
 */
export function packSlot(
  problem: Problem,
  load: SlotLoad,
  accept: (runs: PackedRun[]) => boolean = () => true,
): PackedRun[] | undefined {
  const groups = toLargestFirst(problem, load);
  const runs: PackedRun[] = [];
  const step = (at: number): boolean => {
    if (load.isOver?.()) return false;
    if (at === groups.length) return fitRooms(problem, runs, load.slot) && accept(runs);
    const group = groups[at]!;
    const session = load.sessionOf(group);
    if (joinRun({problem, runs, load}, {group, session}, () => step(at + 1))) return true;
    const {runsAtOnce} = problem.plan.sessions[session]!;
    if (runs.filter((run) => run.session === session).length >= runsAtOnce) return false;
    runs.push({session, groups: [group], size: problem.plan.groups[group]!.size, room: -1});
    if (step(at + 1)) return true;
    runs.pop();
    return false;
  };
  return step(0) ? runs : undefined;
}

/** Groups by session, then the largest first: what is hard to place is placed early. */
function toLargestFirst({plan, groupCount}: Problem, {sessionOf}: SlotLoad): number[] {
  const groups: number[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    if (sessionOf(group) >= 0) groups.push(group);
  }
  const size = (group: number) => plan.groups[group]!.size;
  return groups.sort(
    (one, other) => sessionOf(one) - sessionOf(other) || size(other) - size(one) || one - other,
  );
}

interface Packing {
  problem: Problem;
  runs: PackedRun[];
  load: SlotLoad;
}

/** Puts a group into each run of its session that has a place, until `goOn` is happy. */
function joinRun(
  {problem, runs, load}: Packing,
  {group, session}: {group: number; session: number},
  goOn: () => boolean,
): boolean {
  const {groupsAtOnce} = problem.plan.sessions[session]!;
  if (groupsAtOnce === 1) return false;
  const {size} = problem.plan.groups[group]!;
  const most = toLargestRoom(problem, session, load.slot);
  const tried = new Set<string>();
  for (const run of runs) {
    const kind = `${run.groups.length} ${run.size}`;
    if (run.session !== session || run.groups.length >= groupsAtOnce) continue;
    if (run.size + size > most || tried.has(kind)) continue;
    tried.add(kind);
    run.groups.push(group);
    run.size += size;
    if (goOn()) return true;
    run.groups.pop();
    run.size -= size;
  }
  return false;
}

function toLargestRoom({plan, rooms}: Problem, session: number, slot: number): number {
  if (plan.rooms.length === 0) return Infinity;
  return rooms[session]![slot]!.reduce((most, room) => Math.max(most, plan.rooms[room]!.capacity), 0);
}

/**
 * Gives each run a room of its own, by alternating paths (Kuhn 1955; Hopcroft and Karp 1973 save a factor that a
 * slot of at most 60 runs does not show).
 */
function fitRooms({plan, rooms}: Problem, runs: PackedRun[], slot: number): boolean {
  if (plan.rooms.length === 0) return true;
  const runIn: (PackedRun | undefined)[] = plan.rooms.map(() => undefined);
  const seen = new Int32Array(plan.rooms.length).fill(-1);
  const place = (run: PackedRun, pass: number): boolean => {
    for (const room of rooms[run.session]![slot]!) {
      if (seen[room] === pass || plan.rooms[room]!.capacity < run.size) continue;
      seen[room] = pass;
      const other = runIn[room];
      if (other && !place(other, pass)) continue;
      runIn[room] = run;
      run.room = room;
      return true;
    }
    return false;
  };
  return runs.every((run, pass) => place(run, pass));
}
