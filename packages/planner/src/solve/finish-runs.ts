// Gives the meetings of a whole table their runs, rooms and adults.
import {createAdultRota, type LedRun} from './match-adults.ts';
import {packSlot, type PackedRun} from './pack-slot.ts';
import type {PlacedRun} from './placed-run.ts';
import type {Problem} from './problem.ts';

/** A table of meetings, whole or partial. */
export interface MeetingTable {
  problem: Problem;
  /** By `group * slotCount + slot`: the session, or -1. */
  filled: ArrayLike<number>;
}

/**
 * Parts every slot into runs with rooms, and finds adults for all of them together; where the first way to part a
 * slot leaves too few adults, the others are tried.
 * @param isOver stops the trying
 * @returns nothing where there is no way
 */
export function finishRuns({problem, filled}: MeetingTable, isOver: () => boolean): PlacedRun[] | undefined {
  const {slotCount, plan} = problem;
  const rota = plan.adults.length > 0 ? createAdultRota(problem) : undefined;
  const placed: PlacedRun[][] = [];
  const staffSlot = (runs: PackedRun[], slot: number): LedRun[] | undefined => {
    const led: LedRun[] = [];
    for (const {session} of runs) {
      const run = rota!.add(session, slot);
      if (!run) {
        led.forEach((one) => rota!.remove(one));
        return undefined;
      }
      led.push(run);
    }
    return led;
  };
  const step = (slot: number): boolean => {
    if (slot === slotCount) return true;
    const seen = new Set<string>();
    const accept = (runs: PackedRun[]): boolean => {
      const kind = runs.map(({session}) => session).join(' ');
      if (seen.has(kind) || isOver()) return false;
      seen.add(kind);
      const led = rota ? staffSlot(runs, slot) : [];
      if (!led) return false;
      if (step(slot + 1)) {
        placed[slot] = runs.map(({session, groups, room}, at) => ({
          ...{slot, session, room, groups: [...groups]},
          adult: led[at]?.adult ?? -1,
        }));
        return true;
      }
      led.forEach((one) => rota?.remove(one));
      return false;
    };
    const sessionOf = (group: number) => filled[group * slotCount + slot]!;
    return packSlot(problem, {slot, sessionOf, isOver}, accept) !== undefined;
  };
  return step(0) ? placed.flat() : undefined;
}
