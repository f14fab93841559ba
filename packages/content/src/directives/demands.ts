// `::demands{reading=2 talk=1}`: what an activity asks of a pupil.
import type {Directive} from './directive.ts';

/** What the activity that it stands in asks of a pupil. */
export const demands: Directive = {
  name: 'demands',
  form: 'leaf',
  description:
    'What the activity asks of a pupil as planned, each a whole number from 0 (nothing) to 3 (a lot); what is left out is 0. Stands directly under the activity’s heading. It is shown as a small picture with words, and found in “gentler on …”; it is no part of the text.\n\n- `reading`: how much pupils read, and how hard it is\n- `writing`: how much they write\n- `talk`: speaking in front of or with others that cannot be passed\n- `noise`: how loud the room gets\n- `movement`: leaving the seat, walking, handling things\n- `waiting`: sitting through others’ turns, listening',
  example: '### First look (10 minutes)\n\n::demands{reading=2 writing=1 talk=2 noise=1}',
  attributes: ['reading', 'writing', 'talk', 'noise', 'movement', 'waiting'],
  attributeRule: 'demands-form',
  kinds: ['lesson'],
};
