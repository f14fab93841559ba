// `::shared{name="…"}`: a passage that many lessons include.
import type {Directive} from './directive.ts';

/** Includes a shared passage. */
export const shared: Directive = {
  name: 'shared',
  form: 'leaf',
  description: 'Includes the passage `content/shared/<name>.md`. A passage may not include another.',
  example: '::shared{name="ground-rules-secondary"}',
  attributes: ['name'],
  kinds: ['lesson', 'slides', 'worksheet', 'day'],
};
