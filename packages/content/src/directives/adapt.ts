// `:::adapt{for="…"}`: what changes for pupils with an area of need.
import type {Directive} from './directive.ts';

/** An adaptation of the activity that it stands in, or of the lesson. */
export const adapt: Directive = {
  name: 'adapt',
  form: 'container',
  description:
    'What changes in this activity for pupils with an area of need: what to hand out, what to say. `for` may name more than one, with a blank between them.',
  example: ':::adapt{for="cognition-and-learning"}\nHand out four cards instead of twelve.\n:::',
  attributes: ['for'],
  kinds: ['lesson'],
};
