// Proposes slots from what somebody entered.
import {isClock, proposeSlots, type GridWishes, type Slot} from '@resilience/planner';

import {readText} from './read-text.ts';
import type {FormError} from './to-errors.ts';
import type {BreakWish, GridWishValues} from './to-grid-wishes.ts';

/** @returns what was entered, as the fields show it again */
export function readGridValues(form: FormData): GridWishValues {
  const optional = (name: string) => (form.has(name) ? {[name]: readText(form, name)} : {});
  return {
    starts: toClock(readText(form, 'starts')),
    ends: toClock(readText(form, 'ends')),
    sessionMinutes: readText(form, 'sessionMinutes'),
    ...optional('openingMinutes'),
    ...optional('closingMinutes'),
    ...(form.has('breakStarts') && {breaks: readBreaks(form)}),
  };
}

/** @returns proposed slots, or what to enter instead */
export function readGridWishes(form: FormData): {slots: Slot[]} | {errors: FormError[]} {
  const values = readGridValues(form);
  const errors = checkWishes(values);
  if (errors.length > 0) return {errors};
  const slots = proposeSlots(toWishes(values));
  if (slots.length === 0)
    return {
      errors: [{field: 'ends', message: 'Enter a later end, or shorter sessions: no session fits between.'}],
    };
  const left = toWanted(values).filter((pause) => !slots.some(({starts}) => starts === pause.starts));
  return left.length > 0 ? {errors: left.map((pause) => toOutside(values, pause))} : {slots};
}

function toWishes(values: GridWishValues): GridWishes {
  const {starts, ends, sessionMinutes, openingMinutes, closingMinutes, breaks} = values;
  return {
    ...{starts, ends, sessionMinutes: Number(sessionMinutes)},
    ...(openingMinutes !== undefined && {openingMinutes: Number(openingMinutes)}),
    ...(closingMinutes !== undefined && {closingMinutes: Number(closingMinutes)}),
    ...(breaks && {breaks: toWanted(values).map((pause) => ({...pause, minutes: Number(pause.minutes)}))}),
  };
}

function toWanted({breaks = []}: GridWishValues): BreakWish[] {
  return breaks.filter(({starts}) => starts !== '');
}

function toOutside({breaks = []}: GridWishValues, pause: BreakWish): FormError {
  const message = `Enter another time for “${pause.title}”, or none: it runs into another break or out of the day.`;
  return {field: `breakStarts-${breaks.indexOf(pause)}`, message};
}

function readBreaks(form: FormData): BreakWish[] {
  const all = (name: string) =>
    form.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''));
  const [titles, minutes] = [all('breakTitle'), all('breakMinutes')];
  return all('breakStarts')
    .slice(0, 20)
    .map((starts, at) => ({
      title: (titles[at] ?? '').slice(0, 80) || 'Break',
      starts: toClock(starts),
      minutes: minutes[at] ?? '',
    }));
}

// Not every browser has a field for times: 9:00 and 9.00 are what people write.
function toClock(text: string): string {
  const time = /^(\d{1,2})[:.](\d\d)$/.exec(text);
  return time ? `${time[1]!.padStart(2, '0')}:${time[2]}` : text;
}

function checkWishes(values: GridWishValues): FormError[] {
  const {starts, ends, sessionMinutes, openingMinutes = '0', closingMinutes = '0', breaks = []} = values;
  const fields: [field: keyof GridWishValues, isRight: boolean, message: string][] = [
    ['starts', isClock(starts), 'Enter when the day starts, such as 08:45.'],
    ['ends', isClock(ends), 'Enter when the day ends, such as 15:10.'],
    [
      'sessionMinutes',
      isMinutes(sessionMinutes, 5),
      'Enter how long a session is, as a whole number of minutes from 5 to 300.',
    ],
    [
      'openingMinutes',
      isMinutes(openingMinutes, 0),
      'Enter how long the opening is, in minutes; 0 for none.',
    ],
    [
      'closingMinutes',
      isMinutes(closingMinutes, 0),
      'Enter how long the closing is, in minutes; 0 for none.',
    ],
  ];
  const wrong = fields.filter(([, isRight]) => !isRight).map(([field, , message]) => ({field, message}));
  return [...wrong, ...breaks.flatMap(checkBreak)];
}

function checkBreak({title, starts, minutes}: BreakWish, at: number): FormError[] {
  if (starts === '') return [];
  if (!isClock(starts))
    return [
      {
        field: `breakStarts-${at}`,
        message: `Enter when “${title}” starts, such as 10:45, or nothing for none.`,
      },
    ];
  if (isMinutes(minutes, 1)) return [];
  return [{field: `breakMinutes-${at}`, message: `Enter how long “${title}” is, in minutes.`}];
}

function isMinutes(text: string, least: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= 300;
}
