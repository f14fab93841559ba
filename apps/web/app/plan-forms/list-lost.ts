// What a plan loses with its slots: said before they are replaced.
import {toListText} from '@resilience/content/say';
import type {Plan} from '@resilience/planner';

/** @returns each thing that hangs on the slots, in words: "2 pinned meetings"; none where nothing does */
export function listLost(plan: Plan): string[] {
  const {pins, agreed, slots, sessions, rooms, adults} = plan;
  const away = [...adults, ...rooms].filter(({unavailable}) => unavailable.length > 0);
  const tied = sessions.filter((session) => session.slots);
  const fixed = slots.filter(({kind}, at) => kind === 'fixed' && at > 0 && at < slots.length - 1);
  return [
    fixed.length > 0 && `times for everyone together: ${toListText(fixed.map(({title}) => `“${title}”`))}`,
    pins.length > 0 && (pins.length === 1 ? '1 pinned meeting' : `${pins.length} pinned meetings`),
    agreed && 'the timetable that was kept after a change',
    away.length > 0 && `when ${toListText(away.map(({name}) => name))} cannot be had`,
    tied.length > 0 &&
      `which slots ${toListText(tied.map(({title}) => `“${title}”`))} may run in: choose them anew`,
  ].filter((line) => typeof line === 'string');
}
