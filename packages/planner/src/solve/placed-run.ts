// A run in numbers, and back into the words of the plan.
import type {Rotation, Run} from '../plan.ts';
import type {Problem} from './problem.ts';

/** A run by places in the plan; room and adult are -1 where the plan names none. */
export interface PlacedRun {
  slot: number;
  session: number;
  groups: number[];
  room: number;
  adult: number;
}

/** @returns the rotation, runs in the order of slots, sessions and groups */
export function toRotation({plan, slots}: Problem, placed: readonly PlacedRun[]): Rotation {
  const runs = placed
    .map((run) => ({...run, groups: [...run.groups].sort((one, other) => one - other)}))
    .sort(
      (one, other) =>
        one.slot - other.slot || one.session - other.session || one.groups[0]! - other.groups[0]!,
    )
    .map(({slot, session, groups, room, adult}): Run => ({
      slot: slots[slot]!.id,
      session: plan.sessions[session]!.id,
      groups: groups.map((group) => plan.groups[group]!.id),
      ...(room >= 0 && {room: plan.rooms[room]!.id}),
      ...(adult >= 0 && {adult: plan.adults[adult]!.id}),
    }));
  return {runs};
}
