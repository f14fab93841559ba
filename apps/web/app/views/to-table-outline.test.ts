import {expect, test} from 'vitest';

import {toTableOutline} from './to-table-outline.ts';

test('has a line for each group, slot by slot, in the order of the plan', () => {
  const event = (starts: string, groups: string[]) => ({
    id: starts,
    title: 'Leave the page',
    starts,
    ends: '12:00',
    groups,
    adults: [],
  });
  const events = [event('09:00', ['9B', 'Ash']), event('09:00', ['9A']), event('08:40', ['9A', '9B', 'Ash'])];
  const outline = toTableOutline({id: 'x', changed: '', title: 'Day', events}, ['9A', '9B', 'Ash']);
  expect(outline.events.map(({starts, groups}) => `${starts} ${groups.join()}`)).toEqual([
    '08:40 9A',
    '08:40 9B',
    '08:40 Ash',
    '09:00 9A',
    '09:00 9B',
    '09:00 Ash',
  ]);
});
