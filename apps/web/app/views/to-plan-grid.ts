// The timetable of a plan on its own page: each cell leads to where it can be changed, and says what stands out in it.
import type {Plan, Rotation} from '@resilience/planner';

import type {PlanTrim} from './to-plan-trims.ts';
import {toTimetable, type TimetableCell, type TimetableView} from './to-timetable.ts';

/** A cell of a group in a slot. */
export interface PlanCell extends TimetableCell {
  group: string;
  slot: string;
  session: string;
  pinned: boolean;
}

/** What the timetable is drawn from. */
export interface PlanGridSource {
  plan: Plan;
  rotation: Rotation;
  trims: PlanTrim[];
  /** Of the plan; missing where it may only be seen. */
  editToken?: string;
}

/** @returns the timetable of the groups; its cells are of the kind {@link PlanCell} */
export function toPlanGrid({plan, rotation, trims, editToken}: PlanGridSource): TimetableView {
  const toHref = (slug: string) => `/lessons/${slug}`;
  const view = toTimetable({plan, rotation, ...(!editToken && {toHref})}, {range: 'day'});
  const slots = plan.slots.filter(({kind}) => kind === 'session');
  const rows = view.rows.map((row, at) => ({
    ...row,
    sessions: row.sessions.map((cell, index): PlanCell | undefined => {
      const place = {group: plan.groups[at]!.id, slot: slots[index]!.id};
      const run = rotation.runs.find(({slot, groups}) => slot === place.slot && groups.includes(place.group));
      if (!cell || !run) return undefined;
      const pinned = plan.pins.some(({group, slot}) => group === place.group && slot === place.slot);
      const trim = trims.find(({session, slot}) => session === run.session && slot === place.slot);
      return {
        ...cell,
        ...place,
        session: run.session,
        pinned,
        notes: [...(cell.notes ?? []), trim?.note ?? '', pinned ? 'kept here' : ''].filter(Boolean),
        ...(editToken && {href: toMoveHref(`/plans/${editToken}`, place)}),
      };
    }),
  }));
  return {...view, rows};
}

/** @returns the id of the cell on the page */
export function toCellId({group, slot}: {group: string; slot: string}): string {
  return `at-${group}-${slot}`;
}

/**
 * @param home address of the plan
 * @returns the page on which what a group meets in a slot is chosen
 */
export function toMoveHref(home: string, {group, slot}: {group: string; slot: string}): string {
  return `${home}/move?${new URLSearchParams({group, slot}).toString()}`;
}
