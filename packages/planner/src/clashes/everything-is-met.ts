// Rule: every group meets each of its sessions once; where there are more than slots, one in every slot.
import type {Clash} from '../answers.ts';
import type {Group, Plan, Rotation} from '../plan.ts';
import {count, times} from '../words.ts';
import {toNamedThings} from './named-things.ts';

/** Finds sessions that a group meets twice, or should not meet, and groups who meet too few. */
export function everythingIsMet(plan: Plan, {runs}: Rotation): Clash[] {
  const names = toNamedThings(plan);
  const slots = plan.slots.filter(({kind}) => kind === 'session').length;
  return plan.groups.flatMap((group): Clash[] => {
    const wanted = new Set(toWanted(plan, group));
    const met = runs.filter(({groups}) => groups.includes(group.id)).map(({session}) => session);
    const different = new Set(met);
    const clash = (code: string, words: string, sessions: string[]): Clash => ({
      code,
      message: `${group.name} ${words}.`,
      about: {groups: [group.id], sessions},
    });
    const repeated = [...different].flatMap((id) => {
      const often = met.filter((session) => session === id).length;
      return often > 1 ? [clash('met-again', `meets ${names.session(id)} ${times(often)}`, [id])] : [];
    });
    const strange = [...different]
      .filter((id) => !wanted.has(id))
      .map((id) => clash('not-attended', `meets ${names.session(id)}, which it does not attend`, [id]));
    const due = Math.min(wanted.size, slots);
    const metOfWanted = [...different].filter((id) => wanted.has(id)).length;
    if (metOfWanted >= due) return [...repeated, ...strange];
    const left = [...wanted].filter((id) => !different.has(id));
    const few = clash('not-met', `meets ${metOfWanted} of the ${count(due, 'session')} that it should`, left);
    return [...repeated, ...strange, few];
  });
}

function toWanted(plan: Plan, {sessions}: Group): string[] {
  return plan.sessions.filter(({id}) => sessions?.includes(id) ?? true).map(({id}) => id);
}
