// Drop-down days for tests: everything has a plain value unless a test says otherwise.
import type {DatedDayOutline, DayEvent} from '../day-outline.ts';

/** A lesson of two groups in a room, with an adult. */
export function event(changes: Partial<DayEvent> = {}): DayEvent {
  return {
    id: 's1-leave-the-page',
    title: 'Leave the page',
    starts: '09:05',
    ends: '10:00',
    place: 'Room 4',
    groups: ['9A', '9B'],
    adults: ['Ms Okafor'],
    pupils: 58,
    description: 'Bring the packs.',
    url: 'https://library.example.org/lessons/leave-the-page',
    ...changes,
  };
}

/** A day in winter with one event. */
export function dayOutline(changes: Partial<DatedDayOutline> = {}): DatedDayOutline {
  return {
    id: 'think-for-yourself.library.example.org',
    title: 'Think for yourself',
    date: '2027-03-12',
    url: 'https://library.example.org/days/think-for-yourself',
    changed: '2026-11-20T00:00:00Z',
    events: [event()],
    ...changes,
  };
}
