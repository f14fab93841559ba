// The time zone of every clock time of a day, with its rules for calendars.

/** The time zone that all clock times of a day are in. */
export const londonZone = 'Europe/London';

/**
 * The rules since 1996: forward at 01:00 UTC on the last Sunday of March, back on the last Sunday of October. Written
 * out because a library of every zone on earth would be 400 times as long; a test holds it against Node's own tables.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export const londonRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${londonZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
