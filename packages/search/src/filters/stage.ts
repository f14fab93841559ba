// Filter: the key stage that an item is for.
import type {Filter} from '../query.ts';

/** Key stage: `stage=ks3`. */
export const stage: Filter = {
  name: 'stage',
  label: 'Key stage',
  values: (item) => (item.type === 'lesson' ? item.lesson.keyStages : item.trusted.keyStages),
  options: ({vocabularies}) => vocabularies.keyStages.map(({id, label}) => ({value: id, label})),
};
