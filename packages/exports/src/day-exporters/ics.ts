// A day as a calendar file by RFC 5545, in London time with the rules of its clock changes.
import ICAL from 'ical.js';

import type {DatedDayOutline, DayEvent} from '../day-outline.ts';
import type {DatedDayExporter} from './day-exporter.ts';
import {londonRules, londonZone} from './london-time.ts';

// A line may be 75 bytes long; the library does not count the space that begins a continued one.
ICAL.foldLength = 74;

const PRODUCT = '-//Resilience Library//Drop-down day//EN';

/** For every calendar program. Events keep their identity, so that opening a newer file changes them in place. */
export const ics: DatedDayExporter = {
  format: 'ics',
  label: 'Calendar',
  mediaType: 'text/calendar',
  extension: 'ics',
  write: (outline) => new TextEncoder().encode(`${toCalendar(outline).toString()}\r\n`),
};

function toCalendar(outline: DatedDayOutline): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  // Properties of no standard are not escaped: the name is one line.
  const name = toCleanText(outline.title).replaceAll('\n', ' ');
  add(calendar, {
    prodid: PRODUCT,
    version: '2.0',
    method: 'PUBLISH',
    // The one that the standard has since 2016, and the one that programs read.
    name,
    'x-wr-calname': name,
    'x-wr-timezone': londonZone,
  });
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(londonRules) as unknown[]));
  calendar.addSubcomponent(zone.component);
  for (const event of outline.events) calendar.addSubcomponent(toEvent(event, {outline, zone}));
  return calendar;
}

function toEvent(event: DayEvent, context: {outline: DatedDayOutline; zone: ICAL.Timezone}): ICAL.Component {
  const {id, date, changed} = context.outline;
  const component = new ICAL.Component('vevent');
  const stamp = ICAL.Time.fromJSDate(new Date(changed), true);
  const at = (clock: string) => ICAL.Time.fromDateTimeString(`${date}T${clock}:00`);
  add(component, {
    uid: `${event.id}.${id}`,
    dtstamp: stamp,
    'last-modified': stamp,
    summary: event.title,
    description: toDescription(event),
    location: event.place,
    // An address is not escaped as text is.
    url: event.url?.replaceAll(/\s/g, ''),
  });
  component.addPropertyWithValue('sequence', toSequence(changed));
  for (const [name, time] of [
    ['dtstart', at(event.starts)],
    ['dtend', at(event.ends)],
  ] as const) {
    component.addPropertyWithValue(name, time).setParameter('tzid', context.zone.tzid);
  }
  return component;
}

// Calendars take the event of the higher number; a day counts no versions, but each is of a later second.
function toSequence(changed: string): number {
  return Math.max(0, Math.floor((Date.parse(changed) - Date.UTC(2020, 0, 1)) / 1000));
}

function add(component: ICAL.Component, properties: Record<string, string | ICAL.Time | undefined>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value) component.addPropertyWithValue(name, typeof value === 'string' ? toCleanText(value) : value);
  }
}

// Names come from people and from uploaded plans: whatever could end a line early is a line feed, which the library
// escapes, or is dropped.
function toCleanText(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

// Calendars have no field for people without an e-mail address.
function toDescription({groups, adults, description}: DayEvent): string {
  return [
    groups.length > 0 && `With: ${groups.join(', ')}`,
    adults.length > 0 && `Led by: ${adults.join(', ')}`,
    description,
  ]
    .filter(Boolean)
    .join('\n');
}
