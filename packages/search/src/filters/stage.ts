// Filter: the key stage that an item is for.
import type {Filter} from '../query.ts';
import {toEntry} from '../to-items.ts';

/** Key stage: `stage=ks3`. */
export const stage: Filter = {
  name: 'stage',
  label: 'Key stage',
  values: (item) => toEntry(item).keyStages,
  options: ({vocabularies}) => vocabularies.keyStages.map(({id, label}) => ({value: id, label})),
};
