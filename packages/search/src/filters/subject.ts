// Filter: the school subjects in which a lesson can be taught.
import type {Filter} from '../query.ts';

/** Subject: `subject=pshe`. */
export const subject: Filter = {
  name: 'subject',
  label: 'Subject',
  values: (item) => (item.type === 'lesson' ? item.lesson.subjects : []),
  options: ({vocabularies}) => vocabularies.subjects.map(({id, label}) => ({value: id, label})),
};
