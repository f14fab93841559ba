// Everything that the timetable's page of a plan shows.
import type {Library} from '@resilience/content';
import type {Plan} from '@resilience/planner';

import type {PlanAnswer} from '../server/site-context.server.ts';
import {toPlanGrid} from './to-plan-grid.ts';
import {toPlanMoved, type PlanMoved} from './to-plan-moved.ts';
import {toPlanHead, type PlanHead} from './to-plan-view.ts';
import {toPlanTrims, type PlanTrim} from './to-plan-trims.ts';
import {toTimetable, type TimetableSide, type TimetableView} from './to-timetable.ts';

/** A meeting that the planner has to keep, in words. */
export interface KeptMeeting {
  group: string;
  slot: string;
  text: string;
}

/** What the page shows. */
export interface PlanPage {
  head: PlanHead;
  /** Address of the plan. */
  home: string;
  version: number;
  access: 'edit' | 'view';
  answer: PlanAnswer;
  side: TimetableSide;
  /** Other ways to look at the timetable. */
  sides: {label: string; href: string; current: boolean}[];
  /** Missing while there is no rotation. */
  timetable?: TimetableView;
  /** Ids in the order of rows and columns, for moves; only of the groups' timetable. */
  places: {groups: string[]; slots: string[]};
  groups: Plan['groups'];
  trims: PlanTrim[];
  /** What the day needs, in phrases; empty while there is no rotation. */
  bring: string[];
  kept: KeptMeeting[];
  /** What the last move changed; missing where something else was saved since, or who looks may change nothing. */
  moved?: PlanMoved;
  /** True where the timetable stays near to one that was agreed on. */
  agreed: boolean;
  said?: string;
}

/** What it is made from. */
export interface PlanPageSource {
  plan: Plan;
  version: number;
  access: 'edit' | 'view';
  token: string;
  answer: PlanAnswer;
  bring: string[];
  library: Pick<Library, 'findLesson'>;
  query: URLSearchParams;
}

const said: Record<string, string> = {
  stale:
    'Somebody else has saved this plan meanwhile, so nothing was changed. This is the plan as it is now.',
  repaired:
    'Done. This is the new timetable. “Print and calendar” has a sheet that says what has changed, and for whom.',
  undone: 'The move is undone. The timetable is as it was before.',
  'own-sessions':
    'The file names lessons that this library does not have. They are kept as sessions of your own: their title and minutes are here, their activities and sheets are not.',
};

/** Lays the page out. */
export function toPlanPage(source: PlanPageSource): PlanPage {
  const {plan, version, access, token, answer, bring, library, query} = source;
  const side = toSide(query.get('by'), plan);
  const rotation = answer.status === 'found' ? answer.rotation : undefined;
  const trims = rotation ? toPlanTrims(plan, rotation, library.findLesson) : [];
  const grid = {plan, trims, ...(access === 'edit' && {editToken: token})};
  return {
    head: toPlanHead(plan, token, access),
    home: `/plans/${token}`,
    version,
    access,
    answer,
    side,
    sides: toSides(plan, `/plans/${token}`, side),
    ...(rotation && {
      timetable:
        side === 'groups'
          ? toPlanGrid({...grid, rotation})
          : toTimetable({plan, rotation}, {side, range: 'day'}),
    }),
    places: {
      groups: plan.groups.map(({id}) => id),
      slots: plan.slots.filter(({kind}) => kind === 'session').map(({id}) => id),
    },
    groups: plan.groups,
    trims,
    bring,
    kept: toKept(plan),
    ...(access === 'edit' && {moved: toPlanMoved(plan, version, answer)}),
    agreed: plan.agreed !== undefined,
    said: said[query.get('notice') ?? ''],
  };
}

function toSide(by: string | null, plan: Plan): TimetableSide {
  return (by === 'rooms' || by === 'adults') && plan[by].length > 0 ? by : 'groups';
}

function toSides(plan: Plan, home: string, side: TimetableSide): PlanPage['sides'] {
  const sides = [
    {by: 'groups', label: 'By group', href: home},
    {by: 'rooms', label: 'By room', href: `${home}?by=rooms`},
    {by: 'adults', label: 'By adult', href: `${home}?by=adults`},
  ] as const;
  const there = sides.filter(({by}) => by === 'groups' || plan[by].length > 0);
  return there.length < 2 ? [] : there.map(({by, label, href}) => ({label, href, current: by === side}));
}

function toKept({pins, groups, sessions, slots}: Plan): KeptMeeting[] {
  return pins.map(({group, session, slot}) => {
    const name = groups.find(({id}) => id === group)?.name;
    const title = sessions.find(({id}) => id === session)?.title;
    const starts = slots.find(({id}) => id === slot)?.starts;
    return {group, slot, text: `${name} meets “${title}” at ${starts}`};
  });
}
