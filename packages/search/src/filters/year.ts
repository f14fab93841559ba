// Filter: the school year that a lesson is for.
import type {Filter} from '../query.ts';

/** School year, 0 for Reception: `year=9`. */
export const year: Filter = {
  name: 'year',
  label: 'School year',
  values: (item) => (item.type === 'lesson' ? item.lesson.years.map(String) : []),
  options: ({vocabularies}) =>
    [...new Set(vocabularies.keyStages.flatMap(({years}) => years))]
      .sort((a, b) => a - b)
      .map((number) => ({value: String(number), label: number === 0 ? 'Reception' : `Year ${number}`})),
};
