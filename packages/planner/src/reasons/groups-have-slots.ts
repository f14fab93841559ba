// Reason: sessions of a group crowd into too few slots, or nothing is left for one of its slots.
import type {Reason, Repair} from '../answers.ts';
import {toPlaces} from '../solve/bits.ts';
import {createNetwork} from '../solve/max-flow.ts';
import {countPlaces, type Problem} from '../solve/problem.ts';
import {count, spellCount} from '../words.ts';
import {findPlaces, toTalk} from './talk.ts';

interface Squeeze {
  sessions: number[];
  slots: number[];
  /** Whether slots go begging, and not sessions. */
  isEmpty: boolean;
}

/** Finds groups who cannot have a slot for each session, or a session for each slot; the same trouble is said once. */
export function groupsHaveSlots(problem: Problem): Reason[] {
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
  const {attends, open, spare, sessionCount, slotCount} = problem;
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
    for (const slot of toPlaces(open[session]![group]!)) join(session, sessionCount + slot);
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

function toReason(problem: Problem, {sessions, slots, isEmpty}: Squeeze, groups: number[]): Reason {
  const talk = toTalk(problem);
  const only = slots.length === 0 ? 'in no slot' : `only ${talk.whens(slots)}`;
  const who = talk.groups(groups);
  const needs = groups.length === 1 ? 'needs' : 'need';
  const squeezed =
    sessions.length === 1
      ? `${who} ${needs} ${talk.session(sessions[0]!)}, which can be ${only}`
      : `${who} ${needs} ${talk.sessions(sessions)}, which can be ${only}: ${count(sessions.length, 'session')} for ${count(slots.length, 'slot')}`;
  const empty = `${who} ${needs} a session ${talk.whens(slots)}, and ${sessions.length === 0 ? 'none can be then' : `only ${talk.sessions(sessions)} can be then`}`;
  const repair: Repair[] = sessions
    .filter((session) => opensSlots(problem, session))
    .map((session) => ({
      message: `Let ${talk.session(session)} run in any slot.`,
      edit: {kind: 'allow-any-slot', session: problem.plan.sessions[session]!.id},
    }));
  const lacking = Math.abs(sessions.length - slots.length);
  const more = isEmpty
    ? `Add ${spellCount(lacking, 'session')} for then.`
    : `Free rooms and adults in ${spellCount(lacking, 'more slot')}.`;
  return {
    code: 'slots-too-few',
    message: `${isEmpty ? empty : squeezed}.`,
    repair: repair.length > 0 ? repair : [{message: more}],
    about: talk.about({groups, sessions, slots}),
  };
}

/** Whether the session could run in more slots than the plan lets it. */
function opensSlots(problem: Problem, session: number): boolean {
  if (!problem.plan.sessions[session]!.slots) return false;
  const then = countPlaces(problem, session, {slots: undefined});
  return then.some((number, slot) => number > 0 && problem.places[session]![slot] === 0);
}
