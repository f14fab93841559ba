// The rotation that schools know: everybody moves along by one.
import type {MeetingTable} from './finish-runs.ts';
import type {Problem} from './problem.ts';

/**
 * Lays the day out as a ring, a cyclic Latin square: group `g` meets in slot `s` number `(g + s) % n`, counted from
 * 0, where `n` is the number of sessions or of slots, whichever is greater. It may break rules of the plan.
 */
export function toRing(problem: Problem): MeetingTable {
  const {groupCount, sessionCount, slotCount} = problem;
  const length = Math.max(sessionCount, slotCount);
  const filled = Array.from({length: groupCount * slotCount}, (_, row) => {
    const session = (Math.floor(row / slotCount) + (row % slotCount)) % length;
    return session < sessionCount ? session : -1;
  });
  return {problem, filled};
}
