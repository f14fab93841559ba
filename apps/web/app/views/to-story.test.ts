import {expect, test} from 'vitest';

import {dayBook} from '../../builders/day-book.ts';
import {toStory} from './to-story.ts';

test('tells the day of a group in order, in the first person', () => {
  expect(toStory(dayBook(), 'g1').map(({text}) => text)).toEqual([
    'On Friday 12 March 2027 my school day will be different.',
    'On this day I do not have my usual lessons. All the pupils in my year have a different day, too.',
    'I come to school at the usual time. I wear my usual school clothes.',
    'First, at 08:40 everyone is together for: Opening assembly.',
    'At 09:00 I go with my group to: Leave the page. It is in Room 4. Ms Okafor is the adult there.',
    'At 09:30 it is break time.',
    'At 09:50 I go with my group to: Our own quiz. It is in Hall.',
    'At 10:15 everyone is together for: Closing.',
    'I will be in two different rooms. My group walks there together.',
    'Some people may talk more loudly than usual. I can ask for a quiet place. The quiet place is __________.',
    'When somebody asks me a question, I may say “pass”. I do not have to say why.',
    'If I feel worried, I can tell an adult. I can tell __________.',
    'The day ends at 10:25. I go home in the usual way.',
    'After that day I have my usual lessons again.',
  ]);
});

test('calls sessions what the timetable calls them until a group is chosen', () => {
  const texts = toStory(dayBook()).map(({text}) => text);
  expect(texts[4]).toBe('At 09:00 I go with my group to: Session 1.');
});

test('leaves a gap for a date that nobody knows yet', () => {
  const {date: _date, ...undated} = dayBook().plan;
  expect(toStory(dayBook({plan: undated}))[0]?.text).toBe('On __________ my school day will be different.');
});

test.each([
  ['Everyone, in form rooms: three counts', 'First, at 08:40 everyone is in form rooms: three counts.'],
  ['Who decides?', 'First, at 08:40 everyone is together for: Who decides?'],
])('makes a sentence of the title %j', (title, sentence) => {
  const book = dayBook();
  const slots = book.plan.slots.map((slot, index) => (index === 0 ? {...slot, title} : slot));
  expect(toStory({...book, plan: {...book.plan, slots}}, 'g1')[3]?.text).toBe(sentence);
});
