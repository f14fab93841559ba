// Reason: in a slot, more groups need a session than there are places.
import type {Problem} from '../solve/problem.ts';
import {sum} from '../solve/supply.ts';
import {bring, type Proposal, type Trouble} from '../supplements.ts';
import {count, list, quote, spellCount} from '../words.ts';
import {findCrowd, type Crowd} from './find-crowd.ts';
import {toTalk} from './talk.ts';
import {toMoreRuns} from './to-more-runs.ts';

interface SlotCrowd extends Crowd {
  slots: number[];
  /** What there is too little of. */
  of: 'places' | 'rooms' | 'adults';
}

/** Finds slots in which groups that need a session in every slot cannot all have one; the same crowd is said once. */
export function slotsHavePlaces(problem: Problem): Trouble[] {
  const crowds = problem.slots.flatMap((_, slot): SlotCrowd[] => {
    const byRooms = findCrowd(problem, slot, 'rooms');
    if (byRooms) return [{...byRooms, slots: [slot], of: toKind(problem, byRooms, slot)}];
    const byAdults = problem.plan.adults.length > 0 ? findCrowd(problem, slot, 'adults') : undefined;
    return byAdults ? [{...byAdults, slots: [slot], of: 'adults'}] : [];
  });
  const kinds = new Map<string, SlotCrowd>();
  for (const crowd of crowds) {
    const kind = JSON.stringify([crowd.groups, crowd.sessions, crowd.places, crowd.of]);
    const known = kinds.get(kind);
    if (known) known.slots.push(...crowd.slots);
    else kinds.set(kind, crowd);
  }
  return [...kinds.values()].map((crowd) => toReason(problem, crowd));
}

/** Rooms are short where the sessions by themselves would have more places than their rooms together. */
function toKind({plan, places}: Problem, crowd: Crowd, slot: number): 'places' | 'rooms' {
  const own = sum(crowd.sessions.map((session) => places[session]![slot]!));
  return plan.rooms.length > 0 && own > crowd.places ? 'rooms' : 'places';
}

function toReason(problem: Problem, crowd: SlotCrowd): Trouble {
  const {groups, sessions, places, slots} = crowd;
  const talk = toTalk(problem);
  const isAlways = slots.length === problem.slotCount && slots.length > 1;
  const when = isAlways ? 'In every slot' : talk.whens(slots).replace('at', 'At');
  const lacking = groups.length - places;
  return {
    code: 'slot-too-full',
    message: `${when} ${count(groups.length, 'group')} ${groups.length === 1 ? 'needs' : 'need'} a session, and ${toPlacesText(problem, crowd)}.`,
    repair: toRepairs(problem, crowd, lacking),
    about: talk.about({groups, sessions, slots}),
  };
}

function toPlacesText(problem: Problem, {sessions, places, of}: SlotCrowd): string {
  if (sessions.length === 0) return 'no session can run then';
  const isAll = sessions.length === problem.sessionCount;
  const which = isAll ? 'the sessions' : toTalk(problem).sessions(sessions);
  if (of === 'rooms') return `the rooms that ${which} can be in take ${places}`;
  if (of === 'adults') return `those who can lead ${which} then can take ${places}`;
  return `${which} ${sessions.length === 1 && !isAll ? 'has' : 'have'} places for ${places}`;
}

function toRepairs(problem: Problem, crowd: SlotCrowd, lacking: number): Proposal[] {
  if (crowd.of === 'places') return toPlaceRepairs(problem, crowd, lacking);
  const halls: Proposal = {message: 'Let sessions take more groups at once, in a large room.'};
  if (crowd.of === 'adults') return [bring({kind: 'adults', count: lacking, suffix: ' for then'}), halls];
  const capacity = Math.max(...crowd.groups.map((group) => problem.plan.groups[group]!.size));
  return [bring({kind: 'rooms', count: lacking, capacity}), halls];
}

/** More runs at once of a session where rooms and adults allow them; else what stands in their way. */
function toPlaceRepairs(problem: Problem, {sessions, slots}: SlotCrowd, lacking: number): Proposal[] {
  const more = toMoreRuns(problem, {sessions, slots, lacking});
  const isAdults = sessions.some((session) => slots.some((slot) => isHeldByAdults(problem, session, slot)));
  return [
    ...more,
    ...toAnyOrder(problem, sessions, slots),
    ...(isAdults ? [bring({kind: 'adults', count: lacking, suffix: ' for then'})] : []),
    {message: `Add ${spellCount(lacking, 'session')}.`},
    {message: 'Put groups together.'},
  ];
}

/** Sessions that could be then, but for what has to come first: each, and all of them. */
function toAnyOrder({plan, open, left}: Problem, sessions: number[], slots: number[]): Proposal[] {
  const bits = slots.reduce((all, slot) => all | (1 << slot), 0);
  const waiting = plan.sessions.filter(
    ({after = []}, session) =>
      after.length > 0 &&
      !sessions.includes(session) &&
      open[session]!.some((free, group) => (free & ~left[session]![group]! & bits) !== 0),
  );
  const edits = waiting.map(({id}) => ({kind: 'allow-any-order' as const, session: id}));
  const each = waiting.map(({title}, at): Proposal => ({
    message: `Let ${quote(title)} come in any order.`,
    edit: edits[at]!,
  }));
  if (each.length < 2) return each;
  const message = `Let ${list(waiting.map(({title}) => quote(title)))} come in any order.`;
  return [...each.slice(0, 2), {message, edit: {kind: 'several', edits}}];
}

/** Whether there are just as many runs as there are adults who can lead one. */
function isHeldByAdults({plan, runs, adults}: Problem, session: number, slot: number): boolean {
  return plan.adults.length > 0 && runs[session]![slot]! === adults[session]![slot]!.length;
}
