// Slots stand in the order of their times, one after the other, on one day.
import type {PlanProblem} from '../answers.ts';
import {toMinutes, toSlotEnd} from '../clock.ts';
import type {Plan} from '../plan.ts';
import {quote} from '../words.ts';

const MIDNIGHT = 24 * 60;

/** Finds slots that begin before the one above has ended, and slots that run past midnight. */
export function checkTimes({slots}: Plan): PlanProblem[] {
  return slots.flatMap((slot, index) => {
    const path = ['slots', index, 'starts'];
    const before = slots[index - 1];
    if (before && toMinutes(slot.starts) < toMinutes(before.starts)) {
      const message = `Put the slots in order of time: ${quote(slot.title)} at ${slot.starts} comes before ${quote(before.title)} at ${before.starts}.`;
      return [{path, message}];
    }
    if (before && toMinutes(slot.starts) < toMinutes(before.starts) + before.minutes) {
      const message = `Start ${quote(slot.title)} at ${toSlotEnd(before)} or later: ${quote(before.title)} lasts until then.`;
      return [{path, message}];
    }
    if (toMinutes(slot.starts) + slot.minutes <= MIDNIGHT) return [];
    return [{path: ['slots', index, 'minutes'], message: `End ${quote(slot.title)} by midnight.`}];
  });
}
