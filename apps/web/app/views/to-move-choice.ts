// Which session a group can meet in a slot, as a question with its answers.
import {toSlotEnd, type Plan} from '@resilience/planner';

import type {PlanAnswer} from '../server/site-context.server.ts';

/** The question and its answers. */
export interface MoveChoice {
  /** "What does 9A meet at 10:10?" */
  question: string;
  options: {id: string; title: string; note?: string; chosen: boolean; lessonHref?: string}[];
  /** True where the planner has to keep what is there now. */
  kept: boolean;
}

/** @returns undefined where the plan has no such group or slot */
export function toMoveChoice(
  plan: Plan,
  place: {group: string; slot: string},
  answer: PlanAnswer,
): MoveChoice | undefined {
  const group = plan.groups.find(({id}) => id === place.group);
  const slot = plan.slots.find(({id, kind}) => id === place.slot && kind === 'session');
  if (!group || !slot) return undefined;
  const runs = answer.status === 'found' ? answer.rotation.runs : [];
  const theirs = runs.filter(({groups}) => groups.includes(group.id));
  const pin = plan.pins.find((one) => one.group === group.id && one.slot === slot.id);
  const now = pin?.session ?? theirs.find((run) => run.slot === slot.id)?.session;
  const toNote = (session: string) => {
    const run = theirs.find((one) => one.session === session);
    if (session === now || !run) return undefined;
    return `now at ${plan.slots.find(({id}) => id === run.slot)?.starts}`;
  };
  const attended = plan.sessions.filter(({id}) => group.sessions?.includes(id) ?? true);
  return {
    question: `What does ${group.name} meet from ${slot.starts} to ${toSlotEnd(slot)}?`,
    options: attended.map(({id, title, lesson}) => ({
      id,
      title,
      note: toNote(id),
      chosen: id === now,
      ...(lesson && {lessonHref: `/lessons/${lesson}`}),
    })),
    kept: pin !== undefined,
  };
}
