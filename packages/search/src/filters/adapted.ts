// Filter: the areas of need for which a lesson says what changes.
import type {Filter} from '../query.ts';

/** Adapted for an area of need: `adapted=cognition-and-learning`. */
export const adapted: Filter = {
  name: 'adapted',
  label: 'Adapted for',
  values: (item) => (item.type === 'lesson' ? item.lesson.adaptedFor : []),
  options: ({vocabularies}) => vocabularies.needs.map(({id, label}) => ({value: id, label})),
};
