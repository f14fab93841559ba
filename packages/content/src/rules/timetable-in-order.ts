// Rule timetable-in-order: a day can be lived in the order in which it is written.
import {quote} from '../check/words.ts';
import {DAY_MINUTES, toClock, toMinuteOfDay} from '../parse/clock.ts';
import type {DayRule} from './rule.ts';

/** Slots stand in the order of the clock, none begins before the one above has ended, and all end by midnight. */
export const timetableInOrder: DayRule = {
  id: 'timetable-in-order',
  scope: 'day',
  description:
    'The slots of a day stand in the order of the clock, none starts before the one above it has ended, and the last ends before midnight. Time between two slots is for walking.',
  examples: [
    {files: {'../days/example.md': toDay(['08:50', 20], ['09:15', 55], ['10:10', 20])}, messages: []},
    {
      files: {'../days/example.md': toDay(['08:50', 20], ['09:05', 55], ['08:30', 20])},
      messages: [
        '../days/example.md:4:15: Unexpected start `09:05`, expected `09:10` or later, when `Part 1` ends. Change it to `09:10`, or shorten the slot above.',
        '../days/example.md:5:15: Unexpected start `08:30`, expected `10:00` or later, when `Part 2` ends. Change it to `10:00`, or move the slot up.',
      ],
    },
    {
      files: {'../days/example.md': toDay(['23:30', 40])},
      messages: [
        '../days/example.md:3:33: Unexpected `40` minutes from `23:30`, expected an end before midnight. Change the start or the minutes.',
      ],
    },
  ],
  check({fields: {timetable = []}, frontMatter}, report) {
    timetable.forEach(({starts, minutes}, index) => {
      const start = toMinuteOfDay(starts);
      const above = timetable[index - 1];
      const free = above ? toMinuteOfDay(above.starts) + above.minutes : 0;
      if (above && start < free) {
        const isMoved = start < toMinuteOfDay(above.starts);
        report({
          unexpected: `Unexpected start ${quote(starts)}`,
          expected: `${quote(toClock(free))} or later, when ${quote(above.title)} ends`,
          fix: `Change it to ${quote(toClock(free))}, or ${isMoved ? 'move the slot up' : 'shorten the slot above'}.`,
          place: frontMatter.placeOf(['timetable', index, 'starts']),
          actual: starts,
        });
      }
      if (start + minutes < DAY_MINUTES) return;
      report({
        unexpected: `Unexpected ${quote(String(minutes))} minutes from ${quote(starts)}`,
        expected: 'an end before midnight',
        fix: 'Change the start or the minutes.',
        place: frontMatter.placeOf(['timetable', index, 'minutes']),
        actual: String(minutes),
      });
    });
  },
};

function toDay(...slots: [starts: string, minutes: number][]): string {
  const lines = slots.map(
    ([starts, minutes], index) =>
      `  - { starts: '${starts}', minutes: ${minutes}, kind: session, title: Part ${index + 1} }\n`,
  );
  return `---\ntimetable:\n${lines.join('')}---\n`;
}
