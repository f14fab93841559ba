// Filter: the themes that an item belongs to.
import type {Filter} from '../query.ts';
import {toEntry} from '../to-items.ts';

/** Theme, in the order of the themes' own files: `theme=fake-news`. */
export const theme: Filter = {
  name: 'theme',
  label: 'Theme',
  values: (item) => toEntry(item).themes,
  options: ({themes}) =>
    [...themes]
      .sort((a, b) => a.order - b.order)
      .map(({id, label, shortLabel}) => ({value: id, label: shortLabel ?? label})),
};
