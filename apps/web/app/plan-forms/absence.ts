// Somebody is absent, or a room is lost: what a form says of it, and the plan without them.
import type {Plan} from '@resilience/planner';

/** Who or what is not there, and when. */
export interface Absence {
  kind: 'adult' | 'room';
  id: string;
  /** Ids of slots; empty for the whole day. */
  slots: string[];
}

/** @returns what a form or an address says; undefined where it names nobody of the plan */
export function readAbsence(fields: FormData | URLSearchParams, plan: Plan): Absence | undefined {
  const [kind, id] = toTexts(fields, 'missing')[0]?.split(':') ?? [];
  if (kind !== 'adult' && kind !== 'room') return undefined;
  const things = kind === 'adult' ? plan.adults : plan.rooms;
  if (!things.some((thing) => thing.id === id)) return undefined;
  const known = toSessionSlots(plan);
  return {
    kind,
    id: id!,
    slots: toTexts(fields, 'slots').filter((slot) => known.includes(slot)),
  };
}

/** @returns the plan in which they are not available then */
export function applyAbsence(plan: Plan, {kind, id, slots}: Absence): Plan {
  const all = toSessionSlots(plan);
  const away = slots.length > 0 ? slots : all;
  const without = <Thing extends {id: string; unavailable: string[]}>(thing: Thing): Thing => {
    if (thing.id !== id) return thing;
    return {...thing, unavailable: all.filter((slot) => [...thing.unavailable, ...away].includes(slot))};
  };
  return kind === 'adult'
    ? {...plan, adults: plan.adults.map(without)}
    : {...plan, rooms: plan.rooms.map(without)};
}

function toSessionSlots({slots}: Plan): string[] {
  return slots.filter(({kind}) => kind === 'session').map(({id}) => id);
}

function toTexts(fields: FormData | URLSearchParams, name: string): string[] {
  return fields.getAll(name).filter((value) => typeof value === 'string');
}
