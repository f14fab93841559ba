// What a plan names must be there, once, and make sense together.
import type {PlanProblem} from '../answers.ts';
import type {Pin, Plan} from '../plan.ts';
import {quote} from '../words.ts';

type Path = PlanProblem['path'];
type Ids = Record<'slots' | 'groups' | 'sessions' | 'rooms' | 'adults', Set<string>>;

const NOUNS: Record<keyof Ids, string> = {
  slots: 'slot',
  groups: 'group',
  sessions: 'session',
  rooms: 'room',
  adults: 'adult',
};
const KINDS = Object.keys(NOUNS) as (keyof Ids)[];

/** Finds ids that stand twice, references to nothing, sessions that wait for each other, and pins that cannot be. */
export function checkReferences(plan: Plan): PlanProblem[] {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, new Set(plan[kind].map(({id}) => id))])) as Ids;
  return [
    ...KINDS.flatMap((kind) => checkUnique(plan, kind)),
    ...checkLists(plan, ids),
    ...checkAgreed(plan, ids),
    ...checkOrder(plan),
    ...plan.pins.flatMap((pin, index) => checkPin({plan, ids}, pin, ['pins', index])),
    ...checkPinsAgree(plan.pins),
  ];
}

function checkUnique(plan: Plan, kind: keyof Ids): PlanProblem[] {
  const seen = new Set<string>();
  return plan[kind].flatMap(({id}, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `Give this ${NOUNS[kind]} an id of its own: ${quote(id)} stands for another one.`;
    return [{path: [kind, index, 'id'], message}];
  });
}

/** Every list of ids in the plan, with where it stands and what it names. */
function checkLists(plan: Plan, ids: Ids): PlanProblem[] {
  const lists: [Path, string[] | undefined, keyof Ids][] = [
    ...plan.groups.map((group, at): (typeof lists)[0] => [
      ['groups', at, 'sessions'],
      group.sessions,
      'sessions',
    ]),
    ...plan.sessions.flatMap((session, at): typeof lists => [
      [['sessions', at, 'slots'], session.slots, 'slots'],
      [['sessions', at, 'after'], session.after, 'sessions'],
      [['sessions', at, 'rooms'], session.rooms, 'rooms'],
    ]),
    ...plan.rooms.map((room, at): (typeof lists)[0] => [
      ['rooms', at, 'unavailable'],
      room.unavailable,
      'slots',
    ]),
    ...plan.adults.flatMap((adult, at): typeof lists => [
      [['adults', at, 'unavailable'], adult.unavailable, 'slots'],
      [['adults', at, 'sessions'], adult.sessions, 'sessions'],
    ]),
  ];
  return lists.flatMap(([path, named = [], kind]) =>
    named.flatMap((id, index) =>
      ids[kind].has(id) ? [] : [{path: [...path, index], message: toUnknown(kind, id)}],
    ),
  );
}

/** Runs name what is there, and a group is once in a slot: that also bounds how many there can be. */
function checkAgreed({agreed}: Plan, ids: Ids): PlanProblem[] {
  const seen = new Set<string>();
  return (agreed?.runs ?? []).flatMap(({slot, session, groups, room, adult}, at) => {
    const named: [Path, string | undefined, keyof Ids][] = [
      [['slot'], slot, 'slots'],
      [['session'], session, 'sessions'],
      ...groups.map((group, index): (typeof named)[0] => [['groups', index], group, 'groups']),
      [['room'], room, 'rooms'],
      [['adult'], adult, 'adults'],
    ];
    const path = ['agreed', 'runs', at];
    const unknown = named.flatMap(([part, id, kind]) =>
      id === undefined || ids[kind].has(id) ? [] : [{path: [...path, ...part], message: toUnknown(kind, id)}],
    );
    const places = groups.map((group) => `${slot} ${group}`);
    const twice = places.flatMap((place, index) => {
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      const message = 'Leave this group out of one of the runs: it is in two at once.';
      return [{path: [...path, 'groups', index], message}];
    });
    return [...unknown, ...twice];
  });
}

function toUnknown(kind: keyof Ids, id: string): string {
  return `Choose ${kind === 'adults' ? 'an' : 'a'} ${NOUNS[kind]} of this plan: ${quote(id)} is not one of them.`;
}

/** Sessions that need each other first could never run. */
function checkOrder(plan: Plan): PlanProblem[] {
  const after = new Map(plan.sessions.map((session) => [session.id, session.after ?? []]));
  return plan.sessions.flatMap(({id, title, after: earlier}, index) => {
    if (!earlier || !reaches(after, earlier, id)) return [];
    const message = `Let another session come first: ${quote(title)} cannot come after itself.`;
    return [{path: ['sessions', index, 'after'], message}];
  });
}

/** Whether one session comes, by however many steps, after another. */
export function reaches(after: Map<string, string[]>, from: string[], wanted: string): boolean {
  const waiting = [...from];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(after.get(id) ?? []));
  }
  return false;
}

function checkPin({plan, ids}: {plan: Plan; ids: Ids}, pin: Pin, path: Path): PlanProblem[] {
  const fields = [
    ['group', 'groups'],
    ['session', 'sessions'],
    ['slot', 'slots'],
  ] as const;
  const unknown = fields.flatMap(([field, kind]) =>
    ids[kind].has(pin[field]) ? [] : [{path: [...path, field], message: toUnknown(kind, pin[field])}],
  );
  if (unknown.length > 0) return unknown;
  const slot = plan.slots.find(({id}) => id === pin.slot)!;
  if (slot.kind !== 'session') {
    const message = `Pin the meeting to a slot for sessions: ${quote(slot.title)} is not one.`;
    return [{path: [...path, 'slot'], message}];
  }
  const group = plan.groups.find(({id}) => id === pin.group)!;
  if (!group.sessions || group.sessions.includes(pin.session)) return [];
  const session = plan.sessions.find(({id}) => id === pin.session)!;
  const message = `Let ${group.name} attend ${quote(session.title)}, or take the pin away.`;
  return [{path: [...path, 'session'], message}];
}

function checkPinsAgree(pins: Pin[]): PlanProblem[] {
  return pins.flatMap(({group, session, slot}, index) => {
    const earlier = pins.slice(0, index).filter((pin) => pin.group === group);
    const path = ['pins', index];
    if (earlier.some((pin) => pin.slot === slot)) {
      return [{path, message: 'Take one of the pins away: this group already has one in this slot.'}];
    }
    if (earlier.some((pin) => pin.session === session)) {
      return [{path, message: 'Take one of the pins away: this group already has one for this session.'}];
    }
    return [];
  });
}
