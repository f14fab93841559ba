// What a drop-down day shows of itself in a list.
import type {DaySlot, DaySummary} from '@resilience/content';
import {toCountText, toShortLabel, toWeightText, toYearsText} from '@resilience/content/say';
import type {LibraryWords} from '@resilience/search';

import {toDaySpan, toDurationText} from './to-day-span.ts';
import {isCarouselSlot} from './to-day-grid.ts';
import {toStageTags} from './to-stage-tags.ts';

/** One piece of the drawing of a day: as wide as it is long. */
export interface DayPiece {
  minutes: number;
  kind: DaySlot['kind'] | 'together';
}

/** A drop-down day in a list. */
export interface DayCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
  stages: string[];
  /** "Years 4 and 5". */
  years: string;
  themes: string[];
  /** "Made for 4 areas of need": only on a day that was made for areas of need. */
  madeFor?: string;
  /** "6 h 10 min". */
  length: string;
  /** "08:40 to 14:50". */
  times: string;
  /** "3 groups". */
  groups: string;
  /** "Light (1 of 3)": of its heaviest lesson. */
  content: string;
  pieces: DayPiece[];
}

/** Puts a day's ids into words. */
export function toDayCard(day: DaySummary, {vocabularies, themes}: LibraryWords): DayCard {
  const {starts, ends, minutes} = toDaySpan(day.timetable);
  return {
    slug: day.slug,
    href: `/days/${day.slug}`,
    title: day.title,
    summary: day.summary,
    stages: toStageTags(day.keyStages, vocabularies.keyStages),
    years: toYearsText(day.years),
    themes: day.themes.map((id) => toShortLabel(themes, id)),
    madeFor:
      day.needs.length > 0
        ? `Made for ${toCountText(day.needs.length, 'area of need', 'areas of need')}`
        : undefined,
    length: toDurationText(minutes),
    times: `${starts} to ${ends}`,
    groups: toCountText(day.groups, 'group'),
    content: toWeightText(day.weight),
    pieces: day.timetable.map(toPiece),
  };
}

function toPiece(slot: DaySlot): DayPiece {
  const together = slot.kind === 'session' && !isCarouselSlot(slot);
  return {minutes: slot.minutes, kind: together ? 'together' : slot.kind};
}
