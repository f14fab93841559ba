// What every exporter of a drop-down day writes from: its events in clock times, without HTML and without a pupil's name.

/** One thing that happens on the day. */
export interface DayEvent {
  /** Unique in the outline; the same again whenever the same thing is written, so that calendars can update it. */
  id: string;
  title: string;
  /** `HH:MM` by the 24-hour clock in Europe/London. */
  starts: string;
  /** `HH:MM`, later than `starts`. */
  ends: string;
  /** A room. */
  place?: string;
  /** Names of the groups that take part. */
  groups: string[];
  /** Names of the adults who lead. */
  adults: string[];
  /** How many pupils; missing where nobody has counted them. */
  pupils?: number;
  /** Plain text, lines parted by line feeds. */
  description?: string;
  /** Absolute address of what is taught. */
  url?: string;
}

/** A drop-down day, or one group's, room's or adult's part of it. */
export interface DayOutline {
  /** Names the day among all others, such as `think-for-yourself.example.org`: part of each event's identity. */
  id: string;
  /** "Think for yourself: a Year 9 day". */
  title: string;
  /** `YYYY-MM-DD`; missing while the day has no date. */
  date?: string;
  /** Absolute address of the day's page; missing where the address itself is a secret. */
  url?: string;
  /** When what it says was last changed: an instant, `2026-11-20T00:00:00Z`. */
  changed: string;
  /** In the order of their times. */
  events: DayEvent[];
}

/** A drop-down day that has a date. */
export interface DatedDayOutline extends DayOutline {
  date: string;
}
