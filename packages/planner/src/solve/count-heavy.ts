// How often heavy content follows itself, or ends the day, in a table of meetings.
import type {MeetingTable} from './finish-runs.ts';

/** One time that heavy content stands where it should not. */
export interface HeavyFault {
  group: number;
  /** The later slot of the two, or the last one. */
  slot: number;
  kind: 'in-a-row' | 'last';
}

/** Finds heavy content in a row, and before home time. */
export function findHeavyFaults({problem, filled}: MeetingTable): HeavyFault[] {
  const {plan, slots, slotCount, isHeavy, followsOn, endsDay} = problem;
  if (!isHeavy.some(Boolean)) return [];
  const isHeavyAt = (group: number, slot: number) => {
    const session = filled[group * slotCount + slot] ?? -1;
    return session >= 0 && isHeavy[session]!;
  };
  return plan.groups.flatMap((_, group) =>
    slots.flatMap((_slot, slot): HeavyFault[] => {
      if (!isHeavyAt(group, slot)) return [];
      const isRow = followsOn[slot]! && isHeavyAt(group, slot - 1);
      const isLast = endsDay && slot === slotCount - 1;
      return [
        ...(isRow ? [{group, slot, kind: 'in-a-row' as const}] : []),
        ...(isLast ? [{group, slot, kind: 'last' as const}] : []),
      ];
    }),
  );
}
