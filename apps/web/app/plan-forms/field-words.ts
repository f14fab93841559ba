// Says in words what a field of a plan's form holds: names for ids, "Year 9" for 9.
import {toYearsText} from '@resilience/content/say';

import {ANY, rowFields, type Draft, type DraftRow, type RowList} from './plan-fields.ts';
import {rowNouns} from './row-names.ts';

/** Names of what fields name by its id: slots, sessions, rooms, lessons. */
export type Names = Readonly<Record<string, string>>;

const labels: Record<string, string> = {
  title: 'title',
  name: 'name',
  date: 'date',
  kind: 'what it is',
  starts: 'start',
  minutes: 'minutes',
  size: 'pupils',
  year: 'year',
  quiet: 'quiet place',
  sessions: 'sessions',
  lesson: 'lesson',
  weight: 'content',
  groupsAtOnce: 'groups at a time',
  runsAtOnce: 'rooms at once',
  slots: 'slots',
  after: 'comes after',
  screen: 'screen',
  rooms: 'rooms',
  capacity: 'places',
  unavailable: 'not free or not there',
  mostRuns: 'leads at most',
  followUps: 'follow-ups',
  moving: 'who moves',
};

const words: Record<string, (text: string) => string> = {
  year: (text) => toYearsText([Number(text)]),
  quiet: () => 'yes',
  screen: () => 'yes',
  weight: (text) => ({'1': 'light', '2': 'medium', '3': 'heavy'})[text] ?? text,
  kind: (text) => ({session: 'sessions in groups', break: 'break', fixed: 'everyone together'})[text] ?? text,
};

/** @returns "pupils" for `size` */
export function toFieldLabel(field: string): string {
  return labels[field] ?? field;
}

/** @returns "30", "Year 9", "Hall, Library", "any", "no" or "none" */
export function toFieldWords(field: string, value: string | string[], names: Names): string {
  if (value === ANY) return 'any';
  if (value.length === 0) return field === 'quiet' || field === 'screen' ? 'no' : 'none';
  return Array.isArray(value) ? value.map((id) => names[id] ?? id).join(', ') : toWord(field, value);
}

function toWord(field: string, value: string): string {
  return words[field]?.(value) ?? value;
}

/** @returns a whole row: "9A: pupils 30, year Year 9"; only what says something */
export function toRowWords(list: RowList, row: DraftRow, names: Names): string {
  const [name, ...rest] = Object.keys(rowFields[list])
    .filter((field) => field !== 'id' && field !== 'lesson' && isSaid(row[field]))
    .sort((one, other) => Number(isName(other)) - Number(isName(one)))
    .map((field) => (isName(field) ? String(row[field]) : toPair(field, row[field]!, names)));
  if (name === undefined) return `${rowNouns[list].one} without a name`;
  return rest.length > 0 ? `${name}: ${rest.join(', ')}` : name;
}

/** @returns the lines of a whole draft */
export function toDraftLines({list, rows, fields}: Draft, names: Names): string[] {
  const own = Object.entries(fields).map(([field, value]) => toPair(field, value, names));
  return [...own, ...rows.map((row) => toRowWords(list, row, names))];
}

function toPair(field: string, value: string | string[], names: Names): string {
  const text = toFieldWords(field, value, names);
  return field === 'year' ? text : `${toFieldLabel(field)} ${text}`;
}

function isName(field: string): boolean {
  return field === 'name' || field === 'title';
}

function isSaid(value: string | string[] | undefined): boolean {
  return value !== undefined && value !== ANY && value.length > 0;
}
