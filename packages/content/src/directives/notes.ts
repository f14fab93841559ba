// `:::notes`: what the presenter says or does while a slide is on the screen.
import type {Directive} from './directive.ts';

/** Notes of a slide. */
export const notes: Directive = {
  name: 'notes',
  form: 'container',
  description: 'What the teacher says or does while the slide is on the screen. Pupils do not see it.',
  example: ':::notes\nCall time every thirty seconds.\n:::',
  attributes: [],
  kinds: ['slides'],
};
