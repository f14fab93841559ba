// Filter: the areas of need for which a lesson says what changes, or for which a day was made.
import type {Filter} from '../query.ts';

/** Adapted for an area of need: `adapted=cognition-and-learning`. */
export const adapted: Filter = {
  name: 'adapted',
  label: 'Adapted for',
  // Nearly every lesson of a day is adapted for all; a day counts only where it was made for these pupils.
  values: (item) => {
    if (item.type === 'lesson') return item.lesson.adaptedFor;
    return item.type === 'day' ? item.day.needs : [];
  },
  options: ({vocabularies}) => vocabularies.needs.map(({id, label}) => ({value: id, label})),
};
