// How rows of each list are called.
import {toUpperFirst} from '@resilience/content/say';

import type {DraftRow, RowList} from './plan-fields.ts';

/** "group" and "groups". */
export const rowNouns: Record<RowList, {one: string; many: string}> = {
  slots: {one: 'slot', many: 'slots'},
  groups: {one: 'group', many: 'groups'},
  sessions: {one: 'session', many: 'sessions'},
  rooms: {one: 'room', many: 'rooms'},
  adults: {one: 'adult', many: 'adults'},
};

/** @returns what a row is called where it may have no name: a place in the list is no name */
export function toRowTitle(list: RowList, row: DraftRow): string {
  return toRowName(row) || `${toUpperFirst(rowNouns[list].one)} without a name`;
}

/** @returns the name or title of a row; empty where it has none */
export function toRowName({name, title}: DraftRow): string {
  return String(name ?? title ?? '');
}
