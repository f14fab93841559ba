// The calendar, parsed back by another library.
import fc from 'fast-check';
import {convertIcsCalendar, getTimezoneObjectOffset, type IcsDateObject} from 'ts-ics';
import {expect, test} from 'vitest';

import {dayOutline, event} from '../testing/day-outline.ts';
import type {DatedDayOutline} from '../day-outline.ts';
import {ics} from './ics.ts';

function write(outline: DatedDayOutline): string {
  return new TextDecoder().decode(ics.write(outline));
}

function read(outline: DatedDayOutline) {
  return convertIcsCalendar(undefined, write(outline));
}

function toClock({date, local}: IcsDateObject) {
  return {instant: date.toISOString(), clock: local?.date.toISOString().slice(11, 16), zone: local?.timezone};
}

test('says when and where each event is, with whom, and who leads it', () => {
  const {events = []} = read(dayOutline());
  expect(
    events.map(({uid, summary, description, location, url, start, end, stamp}) => ({
      uid,
      summary,
      description,
      location,
      url,
      stamp: stamp.date.toISOString(),
      start: start.date.toISOString(),
      end: end?.date.toISOString(),
    })),
  ).toEqual([
    {
      uid: 's1-leave-the-page.think-for-yourself.library.example.org',
      summary: 'Leave the page',
      description: 'With: 9A, 9B\nLed by: Ms Okafor\nBring the packs.',
      location: 'Room 4',
      url: 'https://library.example.org/lessons/leave-the-page',
      stamp: '2026-11-20T00:00:00.000Z',
      start: '2027-03-12T09:05:00.000Z',
      end: '2027-03-12T10:00:00.000Z',
    },
  ]);
});

test.each([
  ['2027-03-26', '2027-03-26T09:05:00.000Z'],
  ['2027-03-29', '2027-03-29T08:05:00.000Z'],
  ['2027-10-29', '2027-10-29T08:05:00.000Z'],
  ['2027-11-01', '2027-11-01T09:05:00.000Z'],
])('five past nine on %s is %s', (date, instant) => {
  const [first] = read(dayOutline({date})).events ?? [];
  expect(toClock(first!.start)).toEqual({instant, clock: '09:05', zone: 'Europe/London'});
});

test('has the rules of the clock that Node has, for every week of thirty years', () => {
  const [zone] = read(dayOutline()).timezones ?? [];
  const weeks = Array.from(
    {length: 30 * 52},
    (_, week) => new Date(Date.UTC(2015, 0, 1, 12) + week * 604_800_000),
  );
  const wrong = weeks.filter((week) => {
    const summer = week.toLocaleTimeString('en-GB', {timeZone: 'Europe/London'}).startsWith('13');
    // Under a name that nobody knows, so that only the rules in the file can answer.
    return (
      getTimezoneObjectOffset(week, 'Ours', [{...zone!, id: 'Ours'}])?.offset !== (summer ? '+0100' : '+0000')
    );
  });
  expect(weeks.length).toBe(1560);
  expect(wrong).toEqual([]);
});

test('says which of two files is the newer', () => {
  const changesOf = (changed: string) => {
    const [first] = read(dayOutline({changed})).events ?? [];
    return [first?.lastModified?.date.toISOString(), first?.sequence];
  };
  expect(changesOf('2026-11-20T00:00:00Z')).toEqual(['2026-11-20T00:00:00.000Z', 217_296_000]);
  expect(changesOf('2026-11-20T00:00:01Z')).toEqual(['2026-11-20T00:00:01.000Z', 217_296_001]);
});

test('names its maker, its zone and its day', () => {
  const {prodId, version, method, name, timezones} = read(dayOutline());
  expect({prodId, version, method, name, zones: timezones?.map(({id}) => id)}).toEqual({
    prodId: '-//Resilience Library//Drop-down day//EN',
    version: '2.0',
    method: 'PUBLISH',
    name: 'Think for yourself',
    zones: ['Europe/London'],
  });
});

test('writes the same bytes for the same day', () => {
  expect(ics.write(dayOutline())).toEqual(ics.write(dayOutline()));
});

test('breaks no line at more than 75 bytes and ends each as the standard says', () => {
  const lines = write(dayOutline({events: [event({title: 'Ağrı '.repeat(60)})]})).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.join('')).not.toContain('\n');
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
});

test('no text begins a line or an event of its own, whatever ends its lines', () => {
  const text = 'A\rEND:VEVENT\r\nBEGIN:VEVENT\u2028UID:x\u0085SUMMARY:y\u0000\u000bz\u007f';
  const file = write(
    dayOutline({title: text, events: [event({title: text, place: text, description: text})]}),
  );
  // eslint-disable-next-line no-control-regex -- some programs end lines at these
  const lines = file.split(/\r\n|[\r\n\u0085\u2028\u2029\u000b\u000c]/);
  expect(lines.filter((line) => /^(UID|SUMMARY|END:VEVENT|BEGIN:VEVENT)/.test(line))).toEqual([
    'BEGIN:VEVENT',
    'UID:s1-leave-the-page.think-for-yourself.library.example.org',
    'SUMMARY:A\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:xSUMMARY:yz',
    'END:VEVENT',
  ]);
  // eslint-disable-next-line no-control-regex -- it is control characters that must not be there
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});

test('no title adds a line of its own', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 120}), (title) => {
      const {events = []} = read(dayOutline({events: [event({title})]}));
      expect(events.length).toBe(1);
      expect(events[0]?.location).toBe('Room 4');
    }),
  );
});

test('gives titles with commas, semicolons, quotes, backslashes and line feeds back as they were', () => {
  const title = 'Fair, or "lawful"; yes\\no?\nJudge';
  expect(read(dayOutline({events: [event({title})]})).events?.[0]?.summary).toBe(title);
});
