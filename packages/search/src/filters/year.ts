// Filter: the school year that a lesson or day is for.
import {toYearsText} from '@resilience/content/say';

import type {Filter} from '../query.ts';
import {toEntry} from '../to-items.ts';

/** School year, 0 for Reception: `year=9`. */
export const year: Filter = {
  name: 'year',
  label: 'School year',
  values: (item) => {
    const entry = toEntry(item);
    return 'years' in entry ? entry.years.map(String) : [];
  },
  options: ({vocabularies}) =>
    [...new Set(vocabularies.keyStages.flatMap(({years}) => years))]
      .sort((a, b) => a - b)
      .map((number) => ({value: String(number), label: toYearsText([number])})),
};
