// Whether a small plan has a rotation, by trying everything. Shares nothing with the planner but the plan.
import type {Plan, Session} from '../plan.ts';

/** Group by slot: the session's id, or nothing. */
type Row = (string | undefined)[];

/** Tries every row of every group, then every way to part slots into runs, and every room and adult. */
export function hasRotation(plan: Plan): boolean {
  const slots = plan.slots.filter(({kind}) => kind === 'session').map(({id}) => id);
  const rows = plan.groups.map(({id}) => toRows(plan, slots, id));
  const chosen: Row[] = [];
  const step = (): boolean => {
    if (chosen.length === rows.length) return canBeStaffed(plan, slots, chosen);
    return rows[chosen.length]!.some((row) => {
      chosen.push(row);
      const isWhole = isWithinPlaces(plan, slots, chosen) && step();
      if (!isWhole) chosen.pop();
      return isWhole;
    });
  };
  return step();
}

function toRows(plan: Plan, slots: string[], groupId: string): Row[] {
  const group = plan.groups.find(({id}) => id === groupId)!;
  const attended = plan.sessions.filter(({id}) => group.sessions?.includes(id) ?? true);
  const due = Math.min(attended.length, slots.length);
  const rows: Row[] = [];
  const step = (row: Row): void => {
    if (row.length === slots.length) {
      if (row.filter(Boolean).length === due && keepsRules(plan, row, {groupId, slots})) rows.push(row);
      return;
    }
    step([...row, undefined]);
    for (const {id} of attended) if (!row.includes(id)) step([...row, id]);
  };
  step([]);
  return rows;
}

function keepsRules(plan: Plan, row: Row, {groupId, slots}: {groupId: string; slots: string[]}): boolean {
  const isOrdered = plan.sessions.every(({id, after = []}) => {
    const place = row.indexOf(id);
    return place === -1 || after.every((first) => row.slice(0, place).includes(first));
  });
  const isOpen = row.every((id, at) => {
    const session = plan.sessions.find((one) => one.id === id);
    return !session?.slots || session.slots.includes(slots[at]!);
  });
  const isPinned = plan.pins.every(
    (pin) => pin.group !== groupId || row[slots.indexOf(pin.slot)] === pin.session,
  );
  return isOrdered && isOpen && isPinned;
}

function isWithinPlaces(plan: Plan, slots: string[], rows: Row[]): boolean {
  return plan.sessions.every(({id, groupsAtOnce, runsAtOnce}) =>
    slots.every((_, at) => rows.filter((row) => row[at] === id).length <= groupsAtOnce * runsAtOnce),
  );
}

interface Run {
  session: Session;
  sizes: number[];
}

/** Slot after slot: every parting into runs, every room for each, every adult for each. */
function canBeStaffed(plan: Plan, slots: string[], rows: Row[]): boolean {
  const led = new Map(plan.adults.map(({id}) => [id, 0]));
  const slotStep = (at: number): boolean =>
    at === slots.length ||
    toPartings(
      plan,
      rows.map((row) => row[at]),
    ).some((runs) => roomStep(plan, {runs, slot: slots[at]!}) && adultStep(runs, at));
  const adultStep = (runs: Run[], at: number, busy: string[] = []): boolean => {
    const [run, ...rest] = runs;
    if (!run) return slotStep(at + 1);
    if (plan.adults.length === 0) return slotStep(at + 1);
    return plan.adults.some(({id, unavailable, mostRuns = Infinity, sessions}) => {
      const isBusy = busy.includes(id) || unavailable.includes(slots[at]!) || led.get(id)! >= mostRuns;
      if (isBusy || sessions?.includes(run.session.id) === false) return false;
      led.set(id, led.get(id)! + 1);
      const isWhole = adultStep(rest, at, [...busy, id]);
      led.set(id, led.get(id)! - 1);
      return isWhole;
    });
  };
  return slotStep(0);
}

function roomStep(plan: Plan, {runs, slot}: {runs: Run[]; slot: string}, used: string[] = []): boolean {
  const [run, ...rest] = runs;
  if (!run || plan.rooms.length === 0) return true;
  const size = run.sizes.reduce((sum, one) => sum + one, 0);
  return plan.rooms.some(({id, capacity, screen, unavailable}) => {
    if (used.includes(id) || unavailable.includes(slot) || capacity < size) return false;
    if ((run.session.screen && !screen) || run.session.rooms?.includes(id) === false) return false;
    return roomStep(plan, {runs: rest, slot}, [...used, id]);
  });
}

function toPartings(plan: Plan, met: Row): Run[][] {
  let partings: Run[][] = [[]];
  met.forEach((id, group) => {
    const session = plan.sessions.find((one) => one.id === id);
    if (!session) return;
    const {size} = plan.groups[group]!;
    partings = partings.flatMap((runs) => {
      const joined = runs.flatMap((run, at) =>
        run.session === session && run.sizes.length < session.groupsAtOnce
          ? [runs.map((one, place) => (place === at ? {...one, sizes: [...one.sizes, size]} : one))]
          : [],
      );
      const isFull = runs.filter((run) => run.session === session).length >= session.runsAtOnce;
      return isFull ? joined : [...joined, [...runs, {session, sizes: [size]}]];
    });
  });
  return partings;
}
