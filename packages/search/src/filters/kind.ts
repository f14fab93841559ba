// Filter: what an item is: a lesson, tutor time, an assembly, a workshop, a drop-down day, a trusted resource.
import type {Filter} from '../query.ts';

/** Kinds that no lesson has, for a vocabulary that leaves them out. */
const otherKinds = [
  {value: 'day', label: 'Drop-down day'},
  {value: 'trusted', label: 'Trusted resource'},
];

/** Kind: `kind=assembly`. */
export const kind: Filter = {
  name: 'kind',
  label: 'Kind',
  values: (item) => [item.type === 'lesson' ? item.lesson.kind : item.type],
  options: ({vocabularies}) => {
    const kinds = vocabularies.kinds.map(({id, label}) => ({value: id, label}));
    const missing = otherKinds.filter(({value}) => kinds.every((known) => known.value !== value));
    return [...kinds, ...missing];
  },
};
