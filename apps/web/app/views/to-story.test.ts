import {expect, test} from 'vitest';

import {dayBook, plan} from '../../builders/day-book.ts';
import {toStory} from './to-story.ts';

test('tells the day of a group in order, in the first person', () => {
  expect(toStory(dayBook(), 'g1').map(({text}) => text)).toEqual([
    'On Friday 12 March 2027 my school day will be different.',
    'On this day I do not have my usual lessons. Other pupils have a different day, too.',
    'I come to school at the usual time. I wear my usual school clothes.',
    'First, at 08:40 it is time for the opening assembly. All the groups are there together.',
    'At 09:00 my group has “Leave the page”. It is in Room 4. Ms Okafor is the adult there.',
    'At 09:30 it is break time.',
    'At 09:50 my group has “Our own quiz”. It is in Hall.',
    'At 10:15 it is time for the closing.',
    'My sessions are in two different rooms.',
    'Some people may talk more loudly than usual. I can ask for a quiet place. The quiet place is __________.',
    'When somebody asks me a question, I may say “pass”. I do not have to say why.',
    'If I feel worried, I can tell an adult. I can tell __________.',
    'The day ends at 10:25. I go home in the usual way.',
    'After that day I have my usual lessons again.',
  ]);
});

test('calls sessions what the timetable calls them until a group is chosen', () => {
  const texts = toStory(dayBook()).map(({text}) => text);
  expect(texts[4]).toBe('At 09:00 my group has Session 1.');
});

test('leaves a gap for a date that nobody knows yet', () => {
  const {date: _date, ...undated} = dayBook().plan;
  expect(toStory(dayBook({plan: undated}))[0]?.text).toBe('On __________ my school day will be different.');
});

test.each([
  [
    'Everyone, in form rooms: three counts',
    'First, at 08:40 I am in my form room. We have “Three counts” there. The other groups have it, too.',
  ],
  ['Everyone, in their own room', 'First, at 08:40 I am in my own room.'],
  ['Who decides?', 'First, at 08:40 it is time for “Who decides?”.'],
  ['Year 9 decides', 'First, at 08:40 it is time for “Year 9 decides”.'],
  ['Slow arrival', 'First, at 08:40 it is time to arrive. There is no hurry.'],
  ['Quiet break', 'First, at 08:40 it is time for a quiet break.'],
  [
    'Opening assembly: Pip’s pebble',
    'First, at 08:40 it is time for the opening assembly. It is called “Pip’s pebble”. All the groups are there together.',
  ],
])('makes a sentence of the title %j', (title, sentence) => {
  const book = dayBook();
  const slots = book.plan.slots.map((slot, index) => (index === 0 ? {...slot, title} : slot));
  expect(toStory({...book, plan: {...book.plan, slots}}, 'g1')[3]?.text).toBe(sentence);
});

test.each([
  ['kit', 'My group stays in the same room with the same adults. The things for the lessons come to us.'],
  ['pupils', 'My group goes to different rooms. Some rooms may be new to me. An adult tells us where to go.'],
  [undefined, 'Some rooms may be new to me. An adult tells us where to go.'],
] as const)(
  'on a day that moves %s and names no rooms, says only what the day says, to be checked',
  (moving, text) => {
    const {rooms: _rooms, ...rest} = dayBook().plan;
    const book = dayBook({plan: {...rest, rooms: [], ...(moving && {moving})}});
    expect(toStory(book, 'g1')[8]).toEqual({id: 'part-9', icon: 'lesson', text, check: true});
  },
);

test('says where the pupil stays while the things of the lessons move', () => {
  const runs = dayBook().rotation.runs.map((run) => ({...run, room: 'r1'}));
  const book = dayBook({plan: plan({moving: 'kit'}), rotation: {runs}});
  expect(toStory(book, 'g1')[8]?.text).toBe(
    'All my sessions are in Room 4. The things for the lessons come to us.',
  );
});

test('tells the shape of a session where its slot says it', () => {
  const title = 'Session 1: two halves, ten quiet minutes between';
  const slots = dayBook().plan.slots.map((slot, index) => (index === 1 ? {...slot, title} : slot));
  const texts = toStory(dayBook({plan: plan({slots, rooms: [], adults: []})}), 'g1').map(({text}) => text);
  expect(texts[4]).toBe(
    'At 09:00 my group has “Leave the page”. It goes like this: two halves, ten quiet minutes between.',
  );
});

test('speaks of the year only where all the groups are of one', () => {
  const groups = dayBook().plan.groups.map((group) => ({...group, year: 9}));
  const texts = (years: typeof groups) => toStory(dayBook({plan: plan({groups: years})}))[1]?.text;
  expect(texts(groups)).toContain('Other pupils in my year have a different day, too.');
  expect(texts(groups.map((group, index) => ({...group, year: 4 + index})))).toContain(
    'Other pupils have a different',
  );
});

test('marks the assembly to be checked: not every school has all its groups there', () => {
  const checked = toStory(dayBook(), 'g1').filter(({check}) => check);
  expect(checked.map(({id}) => id)).toEqual(['part-3', 'part-4', 'part-10', 'part-12', 'part-13']);
});

test('tells of time that the day has nothing for', () => {
  const slots = dayBook().plan.slots.map((slot) => (slot.id === 's5' ? {...slot, starts: '10:40'} : slot));
  const texts = toStory(dayBook({plan: plan({slots})}), 'g1').map(({text}) => text);
  expect(texts[7]).toBe('At 10:15 there is time in between, until 10:40. An adult tells us where to be.');
});
