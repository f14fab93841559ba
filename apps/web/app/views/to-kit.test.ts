import {expect, test} from 'vitest';

import {bookLesson, dayBook} from '../../builders/day-book.ts';
import {toKit} from './to-kit.ts';

test('adds up copies for every pupil over the day', () => {
  expect(toKit(dayBook())).toEqual({
    lines: [
      {
        id: 'l1',
        title: 'Leave the page: check a post',
        rooms: ['Room 4'],
        screen: true,
        devices: 'none',
        sheets: [
          {
            title: 'Log',
            href: '/lessons/leave-the-page/worksheets/worksheet-log',
            copies: 'up to 58, one for each pupil',
          },
        ],
        own: false,
      },
      {id: 'l2', title: 'Our own quiz', rooms: ['Hall'], screen: false, devices: '', sheets: [], own: true},
    ],
    pupilCopies: 58,
    devicesAtOnce: 0,
    screens: ['Room 4'],
  });
});

test('counts devices that are in use at the same time, not over the day', () => {
  const lesson = bookLesson({resources: {devices: 'pupils', printing: 'some', space: 'classroom'}});
  const {lines, devicesAtOnce} = toKit(dayBook({lessons: {[lesson.slug]: lesson}}));
  expect([lines[0]?.devices, devicesAtOnce]).toEqual(['30 for pupils', 30]);
  expect(lines[0]?.sheets[0]?.copies).toBe(
    '2 sets, one each time it runs (1 is enough if nobody writes on it)',
  );
});

test('counts a plainer sheet for those who use it', () => {
  const worksheets = [{name: 'log.adapted', title: 'Plain log', adapted: true, hasAnswers: false}];
  const {lines, pupilCopies} = toKit(dayBook({lessons: {'leave-the-page': bookLesson({worksheets})}}));
  expect(lines[0]?.sheets[0]?.copies).toBe('one for each pupil who uses it');
  expect(pupilCopies).toBe(0);
});
