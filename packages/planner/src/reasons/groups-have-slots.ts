// Reason: sessions of a group crowd into too few slots, or nothing is left for one of its slots.
import {toPlaces} from '../solve/bits.ts';
import {createNetwork} from '../solve/max-flow.ts';
import type {Problem} from '../solve/problem.ts';
import {countPlaces} from '../solve/supply.ts';
import type {Proposal, Trouble} from '../supplements.ts';
import {count, quote, spellCount} from '../words.ts';
import {findPlaces, toTalk} from './talk.ts';

interface Squeeze {
  sessions: number[];
  slots: number[];
  /** Whether slots go begging, and not sessions. */
  isEmpty: boolean;
}

/** Finds groups who cannot have a slot for each session, or a session for each slot; the same trouble is said once. */
export function groupsHaveSlots(problem: Problem): Trouble[] {
  const kinds = new Map<string, {squeeze: Squeeze; groups: number[]}>();
  problem.plan.groups.forEach((_, group) => {
    const squeeze = findSqueeze(problem, group);
    if (!squeeze) return;
    const kind = JSON.stringify(squeeze);
    const known = kinds.get(kind) ?? {squeeze, groups: []};
    known.groups.push(group);
    kinds.set(kind, known);
  });
  return [...kinds.values()].map(({squeeze, groups}) => toReason(problem, squeeze, groups));
}

/** What a matching of sessions with slots leaves out, by the theorem of Hall (1935). */
function findSqueeze(problem: Problem, group: number): Squeeze | undefined {
  const {attends, left, spare, sessionCount, slotCount} = problem;
  const network = createNetwork();
  const [source, sink] = [sessionCount + slotCount, sessionCount + slotCount + 1];
  const attended = findPlaces(attends[group]!, Boolean);
  const slots = Array.from({length: slotCount}, (_, slot) => slot);
  const isEmpty = spare[group]! > 0;
  // What has to be filled stands next to the source: the cut then says which of it is left over.
  const join = (from: number, to: number) =>
    isEmpty ? network.join(to, from, 1) : network.join(from, to, 1);
  const [start, end] = isEmpty ? [sink, source] : [source, sink];
  for (const session of attended) {
    join(start, session);
    for (const slot of toPlaces(left[session]![group]!)) join(session, sessionCount + slot);
  }
  for (const slot of slots) join(sessionCount + slot, end);
  if (network.fill(source, sink) >= (isEmpty ? slotCount : attended.length)) return undefined;
  const reached = network.findReached(source);
  return {
    sessions: attended.filter((session) => reached.has(session)),
    slots: slots.filter((slot) => reached.has(sessionCount + slot)),
    isEmpty,
  };
}

function toReason(problem: Problem, squeeze: Squeeze, groups: number[]): Trouble {
  const {sessions, slots, isEmpty} = squeeze;
  const repair = [
    ...sessions
      .filter((session) => opensSlots(problem, session))
      .map((session): Proposal => ({
        message: `Let ${toTalk(problem).session(session)} run in any slot.`,
        edit: {kind: 'allow-any-slot', session: problem.plan.sessions[session]!.id},
      })),
    ...toFreer(problem, sessions, groups),
  ];
  const lacking = Math.abs(sessions.length - slots.length);
  const more = isEmpty
    ? `Add ${spellCount(lacking, 'session')} for then.`
    : `Free rooms and adults in ${spellCount(lacking, 'more slot')}.`;
  return {
    code: 'slots-too-few',
    message: toMessage(problem, squeeze, groups),
    repair: repair.length > 0 ? repair : [{message: more}],
    about: toTalk(problem).about({groups, sessions, slots}),
  };
}

function toMessage(problem: Problem, {sessions, slots, isEmpty}: Squeeze, groups: number[]): string {
  const talk = toTalk(problem);
  const who = `${talk.groups(groups)} ${groups.length === 1 ? 'needs' : 'need'}`;
  if (isEmpty) {
    const rest = sessions.length === 0 ? 'none' : `only ${talk.sessions(sessions)}`;
    return `${who} a session ${talk.whens(slots)}, and ${rest} can be then.`;
  }
  const only = slots.length === 0 ? 'in no slot' : `only ${talk.whens(slots)}`;
  const squeezed = `${who} ${talk.sessions(sessions)}, which can be ${only}${toBound(problem, sessions, groups)}`;
  if (sessions.length === 1 || slots.length === 0) return `${squeezed}.`;
  return `${squeezed}: ${count(sessions.length, 'session')} for ${count(slots.length, 'slot')}.`;
}

/** Says that pins or the order of sessions take slots away, where they do. */
function toBound({open, left, pins, before}: Problem, sessions: number[], groups: number[]): string {
  const isBound = sessions.some((session) =>
    groups.some((group) => open[session]![group] !== left[session]![group]),
  );
  if (!isBound) return '';
  const isPinned = pins.some(({group}) => groups.includes(group));
  const isOrdered = before.some((some) => some.length > 0);
  return `${isPinned ? ' beside what is pinned' : ''}${isOrdered ? ' when each comes after what it needs first' : ''}`;
}

/** Rules of order, and pins, that could be given up. */
function toFreer({plan, pins, slots}: Problem, sessions: number[], groups: number[]): Proposal[] {
  const ordered = sessions
    .map((session) => plan.sessions[session]!)
    .filter(({after = []}) => after.length > 0)
    .map(({id, title}): Proposal => ({
      message: `Let ${quote(title)} come in any order.`,
      edit: {kind: 'allow-any-order', session: id},
    }));
  const pinned = pins
    .filter(({group}) => groups.includes(group))
    .map(({group, session, slot}): Proposal => ({
      message: `Take the pin of ${plan.groups[group]!.name} away.`,
      edit: {
        kind: 'drop-pin',
        pin: {group: plan.groups[group]!.id, session: plan.sessions[session]!.id, slot: slots[slot]!.id},
      },
    }));
  return [...ordered, ...pinned.slice(0, 3)];
}

/** Whether the session could run in more slots than the plan lets it. */
function opensSlots(problem: Problem, session: number): boolean {
  if (!problem.plan.sessions[session]!.slots) return false;
  const then = countPlaces(problem, session, {slots: undefined});
  return then.some((number, slot) => number > 0 && problem.places[session]![slot] === 0);
}
