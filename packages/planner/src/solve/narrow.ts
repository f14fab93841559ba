// What follows from a step of the search: slots that fall away, meetings that are settled, and dead ends.
import {packSlot} from './pack-slot.ts';
import {charge, lead, write, type SearchState} from './search-state.ts';

/** After so many steps of packing a slot it is taken to fit for now; the whole table is packed to the end. */
const MOST_PACKING_STEPS = 2000;

/**
 * Takes slots away from a meeting.
 * @returns false at a dead end
 */
export function narrow(state: SearchState, cell: number, bits: number): boolean {
  const gone = state.open[cell]! & bits;
  if (gone === 0) return true;
  if (state.chosen[cell] !== -1) return false;
  const left = state.open[cell]! & ~gone;
  const group = Math.floor(cell / state.problem.sessionCount);
  write(state, 'open', {at: cell, value: left});
  if (!loseEarlier(state, cell, gone) || !dropOptions(state, cell, gone)) return false;
  if (left === 0) return miss(state, cell);
  if ((left & (left - 1)) === 0 && state.spare[group] === 0) state.waiting.push(cell);
  return true;
}

/** Counts a change where the slot that a meeting had before falls away. */
function loseEarlier(state: SearchState, cell: number, gone: number): boolean {
  const {earlier, mostChanges} = state.wishes;
  if (!earlier) return true;
  const {sessionCount} = state.problem;
  const slot = earlier[Math.floor(cell / sessionCount)]![cell % sessionCount]!;
  if (slot < 0 || (gone & (1 << slot)) === 0) return true;
  charge(state, 'changes', 1);
  return state.changes <= mostChanges;
}

/** Fewer options for the group's slots and for the session's. */
function dropOptions(state: SearchState, cell: number, gone: number): boolean {
  const {sessionCount, slotCount, isFull} = state.problem;
  const group = Math.floor(cell / sessionCount);
  const session = cell % sessionCount;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if ((gone & (1 << slot)) === 0) continue;
    const row = group * slotCount + slot;
    const desk = session * slotCount + slot;
    const options = state.rowOptions[row]! - 1;
    write(state, 'rowOptions', {at: row, value: options});
    write(state, 'deskOptions', {at: desk, value: state.deskOptions[desk]! - 1});
    if (!isFull[group] || state.filled[row] !== -1) continue;
    if (options === 0) return false;
    if (options === 1) state.waiting.push(-1 - row);
  }
  return true;
}

/** A meeting that can be in no slot is missed: by a group that may, and with all that needs it first. */
function miss(state: SearchState, cell: number): boolean {
  const {sessionCount, later} = state.problem;
  const group = Math.floor(cell / sessionCount);
  const spare = state.spare[group]! - 1;
  if (spare < 0) return false;
  write(state, 'spare', {at: group, value: spare});
  for (const session of later[cell % sessionCount]!) {
    if (!narrow(state, group * sessionCount + session, -1)) return false;
  }
  return spare > 0 || settleGroup(state, group);
}

/** From now on the group misses nothing more. */
function settleGroup(state: SearchState, group: number): boolean {
  const {sessionCount} = state.problem;
  for (let session = 0; session < sessionCount; session += 1) {
    const cell = group * sessionCount + session;
    const open = state.open[cell]!;
    if (open === 0 || state.chosen[cell] !== -1) continue;
    write(state, 'demand', {at: session, value: state.demand[session]! + 1});
    if ((open & (open - 1)) === 0) state.waiting.push(cell);
  }
  return true;
}

/**
 * Puts a meeting into a slot.
 * @returns false at a dead end
 */
export function assign(state: SearchState, cell: number, slot: number): boolean {
  const {sessionCount, slotCount, isFull} = state.problem;
  const bit = 1 << slot;
  if (state.chosen[cell] === slot) return true;
  if ((state.open[cell]! & bit) === 0 || state.chosen[cell] !== -1) return false;
  if (!narrow(state, cell, ~bit)) return false;
  const group = Math.floor(cell / sessionCount);
  const session = cell % sessionCount;
  const row = group * slotCount + slot;
  const desk = session * slotCount + slot;
  write(state, 'chosen', {at: cell, value: slot});
  write(state, 'filled', {at: row, value: session});
  write(state, 'rowOptions', {at: row, value: state.rowOptions[row]! - 1});
  write(state, 'deskOptions', {at: desk, value: state.deskOptions[desk]! - 1});
  write(state, 'taken', {at: desk, value: state.taken[desk]! + 1});
  if (isFull[group]) write(state, 'unfilled', {at: slot, value: state.unfilled[slot]! - 1});
  if (state.spare[group] === 0) write(state, 'demand', {at: session, value: state.demand[session]! - 1});
  return CONSEQUENCES.every((follow) => follow(state, cell, slot));
}

/** Nothing else for the group in this slot. */
function closeRow(state: SearchState, cell: number, slot: number): boolean {
  const {sessionCount} = state.problem;
  const first = cell - (cell % sessionCount);
  for (let other = first; other < first + sessionCount; other += 1) {
    if (other !== cell && !narrow(state, other, 1 << slot)) return false;
  }
  return true;
}

/** No further group where the session is full. */
function closeDesk(state: SearchState, met: number, slot: number): boolean {
  const session = met % state.problem.sessionCount;
  const {groupCount, sessionCount, slotCount, places} = state.problem;
  if (state.taken[session * slotCount + slot]! < places[session]![slot]!) return true;
  for (let group = 0; group < groupCount; group += 1) {
    const cell = group * sessionCount + session;
    if (state.chosen[cell] === -1 && !narrow(state, cell, 1 << slot)) return false;
  }
  return true;
}

/** What must come first moves before, what needs this one after. */
function keepOrder(state: SearchState, cell: number, slot: number): boolean {
  const {sessionCount, before, later} = state.problem;
  const session = cell % sessionCount;
  const first = cell - session;
  const earlierBits = (1 << slot) - 1;
  for (const other of before[session]!) {
    const needed = first + other;
    if (state.chosen[needed] === -1 && !narrow(state, needed, ~earlierBits)) return false;
    if (state.open[needed] === 0 || state.chosen[needed]! >= slot) return false;
  }
  return later[session]!.every((other) => {
    const {[first + other]: placed = -1} = state.chosen;
    return placed === -1 ? narrow(state, first + other, earlierBits | (1 << slot)) : placed > slot;
  });
}

/** Of two that are the same but for names, one comes first. */
function keepTwins(state: SearchState, cell: number, slot: number): boolean {
  const before = (1 << slot) - 1;
  const after = ~(before | (1 << slot));
  return (state.twins.get(cell) ?? []).every(({other, isLater, mayBeSame}) =>
    narrow(state, other, (isLater ? before : after) | (mayBeSame ? 0 : 1 << slot)),
  );
}

/** Heavy content next to heavy content, and at the end of the day, is counted. */
function weigh(state: SearchState, cell: number, slot: number): boolean {
  const {isHeavy, sessionCount, slotCount, endsDay} = state.problem;
  const {mostHeavy} = state.wishes;
  if (mostHeavy === Infinity || !isHeavy[cell % sessionCount]) return true;
  const first = Math.floor(cell / sessionCount) * slotCount;
  const beside = toBeside(state, slot).filter((near) => {
    const session = state.filled[first + near]!;
    return session !== -1 && isHeavy[session];
  });
  charge(state, 'heavy', beside.length + (endsDay && slot === slotCount - 1 ? 1 : 0));
  if (state.heavy > mostHeavy) return false;
  return state.heavy < mostHeavy || partHeavy(state, cell, slot);
}

/** Slots that follow, or are followed by, this one without a pause that settles. */
function toBeside({problem: {slotCount, followsOn}}: SearchState, slot: number): number[] {
  const beside: number[] = [];
  if (followsOn[slot]) beside.push(slot - 1);
  if (slot + 1 < slotCount && followsOn[slot + 1]) beside.push(slot + 1);
  return beside;
}

/** No more heavy content may stand next to this. */
function partHeavy(state: SearchState, cell: number, slot: number): boolean {
  const {isHeavy, sessionCount} = state.problem;
  const near = toBeside(state, slot).reduce((bits, at) => bits | (1 << at), 0);
  const first = cell - (cell % sessionCount);
  return isHeavy.every(
    (heavy, session) =>
      !heavy || state.chosen[first + session] !== -1 || narrow(state, first + session, near),
  );
}

/** Somebody to lead each run of which there must be one more. */
function staff(state: SearchState, cell: number, slot: number): boolean {
  const session = cell % state.problem.sessionCount;
  if (!state.rota) return true;
  const {slotCount, plan} = state.problem;
  const groups = state.taken[session * slotCount + slot]!;
  const startsRun =
    groups % plan.sessions[session]!.groupsAtOnce === 1 || plan.sessions[session]!.groupsAtOnce === 1;
  return !startsRun || lead(state, session, slot);
}

/** Rooms for everybody who is in this slot so far. */
function house(state: SearchState, _cell: number, slot: number): boolean {
  const {plan, slotCount} = state.problem;
  if (plan.rooms.length === 0) return true;
  const sessionOf = (group: number) => state.filled[group * slotCount + slot]!;
  let steps = 0;
  const isOver = () => (steps += 1) > MOST_PACKING_STEPS;
  return packSlot(state.problem, {slot, sessionOf, isOver}) !== undefined || steps > MOST_PACKING_STEPS;
}

/** Enough places left for the meetings of the session, and for the groups of the slot. */
function hasSupply(state: SearchState, cell: number, slot: number): boolean {
  const session = cell % state.problem.sessionCount;
  const {sessionCount, slotCount, places} = state.problem;
  const supplyAt = (one: number, at: number) => {
    const desk = one * slotCount + at;
    return Math.min(places[one]![at]! - state.taken[desk]!, state.deskOptions[desk]!);
  };
  let supply = 0;
  for (let at = 0; at < slotCount; at += 1) supply += supplyAt(session, at);
  if (supply < state.demand[session]!) return false;
  supply = 0;
  for (let one = 0; one < sessionCount; one += 1) supply += supplyAt(one, slot);
  return supply >= state.unfilled[slot]!;
}

/** What follows from a meeting in a slot, the cheapest first. */
const CONSEQUENCES = [closeRow, closeDesk, keepOrder, keepTwins, weigh, staff, house, hasSupply];
