// Parts of a day that are harder than the whole: only the groups for whom a room of some size is too small.
import type {Plan} from '../plan.ts';
import {list} from '../words.ts';

/** A plan for some of its groups. */
export interface LargeGroups {
  plan: Plan;
  /** Says which groups they are: a whole sentence. */
  message: string;
}

/**
 * Takes the groups that are too large for one size of room after another. Rooms nest by capacity, so that by Hall's
 * theorem (1935) large groups can lack rooms where all groups together have enough. A day that cannot be for some of
 * its groups cannot be for all of them.
 * @returns from the smallest rooms on; nothing where every room takes every group
 */
export function findLargeGroups(plan: Plan): LargeGroups[] {
  const sizes = [...new Set(plan.rooms.map(({capacity}) => capacity))].sort((one, other) => one - other);
  const seen = new Set([plan.groups.length, 0]);
  return sizes.flatMap((size): LargeGroups[] => {
    const groups = plan.groups.filter((group) => group.size > size);
    if (seen.has(groups.length)) return [];
    seen.add(groups.length);
    const ids = new Set(groups.map(({id}) => id));
    const names = list(groups.map(({name}) => name));
    const have = groups.length === 1 ? 'alone has' : 'have';
    return [
      {
        plan: {...plan, groups, pins: plan.pins.filter(({group}) => ids.has(group))},
        message: `${names} ${have} more than ${size} pupils and ${groups.length === 1 ? 'needs' : 'need'} the larger rooms.`,
      },
    ];
  });
}
