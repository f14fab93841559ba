// What every page of a plan says of it: its facts, and which pages it has.
import type {Plan} from '@resilience/planner';
import {toCountText} from '@resilience/content/say';

import {toTimesText, toWeekdayText} from './to-day-times.ts';

/** A page of a plan. */
export interface PlanTab {
  id: 'timetable' | 'day' | 'groups' | 'sessions' | 'rooms' | 'adults' | 'share';
  label: string;
  href: string;
}

/** The top of a page of a plan. */
export interface PlanHead {
  title: string;
  /** "Friday 12 March 2027 · 5 groups, 148 pupils · 08:50 to 15:10", without what is not known. */
  facts: string;
  tabs: PlanTab[];
  /** The plan that was in hand until this one was opened. */
  earlier?: EarlierPlan;
}

/** Another plan of this browser. */
export interface EarlierPlan {
  href: string;
  title: string;
}

/** @returns the top of the pages of the plan at `token` */
export function toPlanHead(plan: Plan, token: string, access: 'edit' | 'view'): PlanHead {
  return {title: plan.title, facts: toFacts(plan), tabs: access === 'edit' ? toTabs(plan, token) : []};
}

function toFacts(plan: Plan): string {
  const pupils = plan.groups.reduce((sum, {size}) => sum + size, 0);
  const groups =
    plan.groups.length > 0 && `${toCountText(plan.groups.length, 'group')}, ${toCountText(pupils, 'pupil')}`;
  return [plan.date && toWeekdayText(plan.date), groups, toTimesText(plan)].filter(Boolean).join(' · ');
}

function toTabs(plan: Plan, token: string): PlanTab[] {
  const count = (label: string, things: unknown[]) =>
    things.length > 0 ? `${label} (${things.length})` : label;
  const home = `/plans/${token}`;
  return [
    {id: 'day', label: 'Day and slots', href: `${home}/day`},
    {id: 'groups', label: count('Groups', plan.groups), href: `${home}/groups`},
    {id: 'sessions', label: count('Sessions', plan.sessions), href: `${home}/sessions`},
    {id: 'rooms', label: count('Rooms', plan.rooms), href: `${home}/rooms`},
    {id: 'adults', label: count('Adults', plan.adults), href: `${home}/adults`},
    {id: 'timetable', label: 'Timetable', href: home},
    {id: 'share', label: 'Share', href: `${home}/share`},
  ];
}
