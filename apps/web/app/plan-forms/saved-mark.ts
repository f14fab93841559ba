// What is said on a page of a plan once something on it was saved: carried there by its address, which names nobody.
import type {RowList} from './plan-fields.ts';
import {rowNouns} from './row-names.ts';

/** @returns what stands in the address: `order` where an order that somebody else saved was replaced, `removed-2`, or `1` */
export function toSavedMark(pressed: string, reordered: boolean): string {
  if (reordered) return 'order';
  const [, place] = /^remove (\d{1,3})$/.exec(pressed) ?? [];
  return place === undefined ? '1' : `removed-${Number(place) + 1}`;
}

/** @returns the mark in words; undefined where there is none */
export function toSavedText(mark: string | null, list: RowList): string | undefined {
  if (mark === null) return undefined;
  const {one, many} = rowNouns[list];
  if (mark === 'order')
    return `Saved. Somebody else had put the ${many} in another order meanwhile: your order is kept.`;
  const [, number] = /^removed-(\d{1,4})$/.exec(mark) ?? [];
  return number === undefined
    ? 'Saved.'
    : `Saved. The ${one} that was number ${number} in the list is removed.`;
}
