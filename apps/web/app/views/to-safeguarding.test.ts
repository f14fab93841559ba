import {expect, test} from 'vitest';

import {bookLesson, dayBook} from '../../builders/day-book.ts';
import {toCare} from './to-safeguarding.ts';

const html = '<p>Cut the cards.</p><p>Pupils may offer a story from home.</p>';

test('tells the heaviest first, with who is where and what may come up', () => {
  const book = dayBook({lessons: {'leave-the-page': bookLesson({beforeYouTeachHtml: html})}});
  expect(toCare(book).lines).toEqual([
    {
      id: 'l2',
      title: 'Our own quiz',
      weight: 2,
      when: '09:00 and 09:50 in Hall',
      who: '9B at 09:00, 9A at 09:50',
      care: [],
      remarks: [],
    },
    {
      id: 'l1',
      title: 'Leave the page: check a post',
      weight: 1,
      when: '09:00 and 09:50 in Room 4',
      who: '9A at 09:00, 9B at 09:50',
      care: ['<p>Pupils may offer a story from home.</p>'],
      remarks: ['“It is all lies.”'],
    },
  ]);
});

const steps = '<p>If somebody tells you something:</p><ol><li>Listen.</li><li>Promise nothing.</li></ol>';

/** Two lessons, of which the second is an assembly. */
function bookOf(first: string, second: string) {
  const book = dayBook();
  const plan = {...book.plan, slots: book.plan.slots.map((slot) => ({...slot}))};
  plan.slots[4]!.lesson = 'ten-seconds';
  const lessons = {
    'leave-the-page': bookLesson({beforeYouTeachHtml: first}),
    'ten-seconds': bookLesson({slug: 'ten-seconds', beforeYouTeachHtml: second}),
  };
  return {...book, plan, lessons};
}

test('says what several lessons say in the same words once, whole, beside them', () => {
  const {lines, shared} = toCare(bookOf(`${html}${steps}`, `<p>Dim the lights.</p>${steps}${html}`));
  expect(lines.flatMap(({care}) => care)).toEqual([]);
  expect(shared).toEqual(['<p>Pupils may offer a story from home.</p>', steps]);
});

test('ends no passage of a lesson before the steps that it leads to', () => {
  const lead = '<p>Do not ask what they see. If one tells you:</p>';
  const {lines, shared} = toCare(bookOf(`${lead}${steps}`, steps));
  expect(lines.flatMap(({care}) => care)).toEqual([`${lead}${steps}`]);
  expect(shared).toEqual([steps]);
});
