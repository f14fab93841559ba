import {proposeSlots} from '@resilience/planner';
import {expect, test} from 'vitest';

import {plan} from '../../builders/day-book.ts';
import {readGridWishes} from './read-grid-wishes.ts';
import {toDraft} from './to-draft.ts';
import {toGridWishes, type GridWishValues} from './to-grid-wishes.ts';

test('begins with the times of the day as it is', () => {
  expect(toGridWishes(toDraft(plan(), 'slots').rows)).toEqual({
    starts: '08:40',
    ends: '10:25',
    sessionMinutes: '30',
    openingMinutes: '20',
    closingMinutes: '10',
    breaks: [
      {title: 'Break', starts: '09:30', minutes: '20'},
      {title: 'Short break', starts: '', minutes: ''},
    ],
  });
});

test('begins with a usual day where there are no slots', () => {
  expect(toGridWishes([])).toMatchObject({starts: '08:50', ends: '15:10', sessionMinutes: '60'});
});

test('proposes the same grid again from the times of a grid that was proposed', () => {
  const slots = proposeSlots({starts: '08:50', ends: '15:10', sessionMinutes: 55});
  const wishes = toGridWishes(toDraft(plan({slots}), 'slots').rows);
  expect(readGridWishes(toForm(wishes))).toEqual({slots});
});

test('says at the field which break is wrong, and what to enter', () => {
  const wishes = toGridWishes(toDraft(plan(), 'slots').rows);
  const breaks = [
    {title: 'Break', starts: 'soon', minutes: '20'},
    {title: 'Lunch', starts: '12:00', minutes: ''},
  ];
  expect(readGridWishes(toForm({...wishes, breaks, openingMinutes: '-1'}))).toEqual({
    errors: [
      {field: 'openingMinutes', message: 'Enter how long the opening is, in minutes; 0 for none.'},
      {field: 'breakStarts-0', message: 'Enter when “Break” starts, such as 10:45, or nothing for none.'},
      {field: 'breakMinutes-1', message: 'Enter how long “Lunch” is, in minutes.'},
    ],
  });
});

test('drops no break without a word', () => {
  const wishes = toGridWishes(toDraft(plan(), 'slots').rows);
  const breaks = [{title: 'Lunch', starts: '18:00', minutes: '30'}];
  expect(readGridWishes(toForm({...wishes, breaks}))).toEqual({
    errors: [
      {
        field: 'breakStarts-0',
        message: 'Enter another time for “Lunch”, or none: it runs into another break or out of the day.',
      },
    ],
  });
});

function toForm({breaks = [], ...fields}: GridWishValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const {title, starts, minutes} of breaks) {
    form.append('breakTitle', title);
    form.append('breakStarts', starts);
    form.append('breakMinutes', minutes);
  }
  return form;
}
