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
  add(calendar, {
    prodid: PRODUCT,
    version: '2.0',
    method: 'PUBLISH',
    // The one that the standard has since 2016, and the one that programs read.
    name: outline.title,
    'x-wr-calname': outline.title,
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
  const at = (clock: string) => ICAL.Time.fromDateTimeString(`${date}T${clock}:00`);
  add(component, {
    uid: `${event.id}.${id}`,
    dtstamp: ICAL.Time.fromJSDate(new Date(changed), true),
    summary: event.title,
    description: toDescription(event),
    location: event.place,
    url: event.url,
  });
  for (const [name, time] of [
    ['dtstart', at(event.starts)],
    ['dtend', at(event.ends)],
  ] as const) {
    component.addPropertyWithValue(name, time).setParameter('tzid', context.zone.tzid);
  }
  return component;
}

function add(component: ICAL.Component, properties: Record<string, string | ICAL.Time | undefined>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value) component.addPropertyWithValue(name, value);
  }
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
