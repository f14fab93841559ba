// In which slots each group can meet each session, all else apart: by supply, and by pins and order.
import {toPlaces} from './bits.ts';
import type {Problem} from './problem.ts';

type Known = Pick<Problem, 'plan' | 'attends' | 'places' | 'rooms'>;

/** @returns by session, then group: bits of the slots in which there is a place, and a room large enough */
export function toOpen({plan, attends, places, rooms}: Known): number[][] {
  return plan.sessions.map((_, session) =>
    plan.groups.map(({size}, group) => {
      if (!attends[group]![session]) return 0;
      let bits = 0;
      places[session]!.forEach((number, slot) => {
        const hasRoom = rooms[session]![slot]!.some((room) => plan.rooms[room]!.capacity >= size);
        if (number > 0 && (plan.rooms.length === 0 || hasRoom)) bits |= 1 << slot;
      });
      return bits;
    }),
  );
}

type Rules = Pick<Problem, 'attends' | 'spare' | 'open' | 'pins' | 'before' | 'later'>;

/**
 * Takes away the slots that pins fill otherwise, that come too early for what has to be met first, and, where a group
 * misses nothing, too late for what has to follow.
 * @returns by session, then group: bits of the slots that are left
 */
export function toLeft(rules: Rules): number[][] {
  const left = rules.open.map((row) => [...row]);
  for (const {group, session, slot} of rules.pins) {
    left.forEach((row, other) => (row[group]! &= other === session ? 1 << slot : ~(1 << slot)));
  }
  if (rules.before.every((some) => some.length === 0)) return left;
  // Each round settles one more step of a chain.
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    left.forEach((row, session) => {
      row.forEach((bits, group) => {
        const fewer = bits & toBounds(rules, left, {session, group});
        if (fewer !== bits) isChanged = true;
        row[group] = fewer;
      });
    });
  }
  return left;
}

/** Bits of the slots after the earliest that each session before has, and before the latest of each that follows. */
function toBounds(
  {before, later, attends, spare}: Rules,
  left: number[][],
  {session, group}: {session: number; group: number},
): number {
  let bits = -1;
  for (const first of before[session]!) {
    const [earliest] = toPlaces(left[first]![group]!);
    bits &= earliest === undefined ? 0 : ~((1 << (earliest + 1)) - 1);
  }
  if (spare[group]! > 0) return bits;
  for (const next of later[session]!) {
    const latest = toPlaces(left[next]![group]!).at(-1);
    if (attends[group]![next]) bits &= latest === undefined ? 0 : (1 << latest) - 1;
  }
  return bits;
}
