// Filter: what an item is: a lesson, tutor time, an assembly, a workshop, a trusted resource.
import type {Filter} from '../query.ts';

const trustedResource = {value: 'trusted', label: 'Trusted resource'};

/** Kind: `kind=assembly`. */
export const kind: Filter = {
  name: 'kind',
  label: 'Kind',
  values: (item) => [item.type === 'lesson' ? item.lesson.kind : trustedResource.value],
  options: ({vocabularies}) => {
    const kinds = vocabularies.kinds.map(({id, label}) => ({value: id, label}));
    return kinds.some(({value}) => value === trustedResource.value) ? kinds : [...kinds, trustedResource];
  },
};
