// What a move by hand changed in a timetable, as long as it can be taken back.
import {compareRotations, toMissing, type Plan, type Rotation} from '@resilience/planner';
import {toListText} from '@resilience/content/say';

import type {PlanAnswer} from '../server/site-context.server.ts';

/** What is said of the move. */
export interface PlanMoved {
  /** "Group 1 meets “Strong views” at 10:35 instead of “Fake friends”." In the order of the day. */
  changes: string[];
  /** Runs that only have another room or adult. */
  places: string[];
  /** "Group 4 no longer meets “Drawn in”." */
  lost: string[];
}

/**
 * Compares the timetable with the one before the move.
 * @param version of the plan as it is kept
 * @returns undefined where something else was saved since
 */
export function toPlanMoved(plan: Plan, version: number, answer: PlanAnswer): PlanMoved | undefined {
  const {before} = plan;
  if (before?.version !== version) return undefined;
  if (answer.status !== 'found' || !before.agreed) return {changes: [], places: [], lost: []};
  const changes = compareRotations(plan, [before.agreed, answer.rotation]);
  const toMessages = (isWanted: boolean) =>
    changes.filter(({kind}) => (kind === 'session') === isWanted).map(({message}) => message);
  return {
    changes: toMessages(true),
    places: toMessages(false),
    lost: toLost(plan, before.agreed, answer.rotation),
  };
}

function toLost(plan: Plan, before: Rotation, after: Rotation): string[] {
  const missed = toMissing(plan, before);
  return toMissing(plan, after).flatMap(({group, sessions}) => {
    const already = missed.find((one) => one.group === group)?.sessions ?? [];
    const lost = sessions.filter((id) => !already.includes(id));
    const titles = lost.map((id) => `“${plan.sessions.find((session) => session.id === id)?.title}”`);
    const name = plan.groups.find(({id}) => id === group)?.name;
    return lost.length > 0 ? [`${name} no longer meets ${toListText(titles)}.`] : [];
  });
}
