// Plans whose every name runs a script where somebody forgets to write it as text, with a timetable that shows them all.
import type {Plan} from '@resilience/plans';

/**
 * So many groups, sessions, slots, rooms and adults: each group meets each session once. With fewer, the long form would
 * make more plans in an hour than one visitor may.
 */
const EACH = 6;
/** Payloads of one plan: a title, an opening, and the names of all the rest. */
export const PAYLOADS_A_PLAN = 2 + EACH * 4;

const LONGEST_NAME = 80;
const LONGEST_TITLE = 120;

/** Makes a plan of up to {@link PAYLOADS_A_PLAN} payloads; where there are fewer, they come again. */
export function toHostilePlan(payloads: string[]): Plan {
  let next = 0;
  const name = (longest = LONGEST_NAME): string => {
    const payload = payloads[next % payloads.length] ?? '';
    next += 1;
    // No two names of a plan are alike, and none has characters that cannot be seen: such are refused in words.
    return `${next} ${payload.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}`.slice(0, longest).trim();
  };
  const each = <Thing>(make: (at: number) => Thing): Thing[] =>
    Array.from({length: EACH}, (_, at) => make(at));
  return {
    title: name(LONGEST_TITLE),
    slots: [
      {id: 'opening', kind: 'fixed', title: name(), starts: '08:40', minutes: 20},
      ...each((at) => ({
        id: `slot-${at}`,
        kind: 'session' as const,
        title: `Session ${at + 1}`,
        starts: `${String(9 + at).padStart(2, '0')}:00`,
        minutes: 50,
      })),
    ],
    groups: each((at) => ({id: `group-${at}`, name: name(), size: 20, quiet: false})),
    sessions: each((at) => ({
      id: `session-${at}`,
      title: name(),
      minutes: 50,
      weight: 1 as const,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: false,
    })),
    rooms: each((at) => ({id: `room-${at}`, name: name(), capacity: 30, screen: true, unavailable: []})),
    adults: each((at) => ({id: `adult-${at}`, name: name(), unavailable: []})),
    pins: [],
    followUps: [],
  };
}
