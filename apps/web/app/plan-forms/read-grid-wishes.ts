// Proposes slots from what somebody entered.
import {proposeSlots, type Slot} from '@resilience/planner';

import {readText} from './read-text.ts';
import type {FormError} from './to-errors.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @returns proposed slots, or what to enter instead */
export function readGridWishes(form: FormData): {slots: Slot[]} | {errors: FormError[]} {
  const starts = toClock(readText(form, 'starts'));
  const ends = toClock(readText(form, 'ends'));
  const minutes = readText(form, 'sessionMinutes');
  const errors = checkWishes(starts, ends, minutes);
  if (errors.length > 0) return {errors};
  const slots = proposeSlots({starts, ends, sessionMinutes: Number(minutes)});
  if (slots.length > 0) return {slots};
  return {
    errors: [{field: 'ends', message: 'Enter a later end, or shorter sessions: no session fits between.'}],
  };
}

// Not every browser has a field for times: 9:00 and 9.00 are what people write.
function toClock(text: string): string {
  const time = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  return time ? `${time[1]!.padStart(2, '0')}:${time[2]}` : text;
}

function checkWishes(starts: string, ends: string, minutes: string): FormError[] {
  return [
    !CLOCK.test(starts) && {field: 'starts', message: 'Enter when the day starts, such as 08:45.'},
    !CLOCK.test(ends) && {field: 'ends', message: 'Enter when the day ends, such as 15:10.'},
    !isMinutes(minutes) && {
      field: 'sessionMinutes',
      message: 'Enter how long a session is, as a whole number of minutes from 5 to 300.',
    },
  ].filter((error) => error !== false);
}

function isMinutes(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 5 && Number(text) <= 300;
}
