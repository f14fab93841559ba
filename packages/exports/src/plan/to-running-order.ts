// The running order as a table: when each activity begins, how long it takes, what it asks of pupils.
import type {ActivityOutline, Demands} from '@resilience/content';
import {toCountText} from '@resilience/content/say';

import type {Inline, TableBlock} from '../outline.ts';

/** Writes the table; what activities ask of pupils is a column only where an author said so. */
export function toRunningOrder(activities: ActivityOutline[]): TableBlock {
  const withDemands = activities.some(({demands}) => demands !== undefined);
  let begins = 0;
  const rows = activities.map((activity) => {
    const row = [
      String(begins),
      activity.title,
      toCountText(activity.minutes, 'minute'),
      activity.canBeCut ? 'yes' : 'no',
      ...(withDemands ? [toDemandsText(activity.demands)] : []),
    ];
    begins += activity.minutes;
    return row.map(toCell);
  });
  const header = ['Minute', 'Activity', 'Takes', 'Can be cut', ...(withDemands ? ['Asks of pupils'] : [])];
  return {kind: 'table', header: header.map(toCell), rows};
}

const amounts = ['no', 'a little', 'some', 'a lot of'];

/** @returns "a lot of reading, some writing"; empty where it asks for nothing */
function toDemandsText(demands: Demands | undefined): string {
  return Object.entries<number>({...demands})
    .filter(([, amount]) => amount > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([demand, amount]) => `${amounts[amount] ?? amount} ${demand}`)
    .join(', ');
}

function toCell(text: string): Inline[] {
  return text === '' ? [] : [{kind: 'text', text}];
}
