// Time between two slots that is no slot itself: shown, so that nobody wonders where to be.
import {toMinutes, type DayEntry} from '@resilience/planner';

/** Minutes from which a gap is more than the way to the next room: a line for each walk would hide the day. */
const LEAST = 10;

/** What stands where a day has nothing: it says of nobody that they are free. */
export const GAP_TITLE = 'Between sessions';

/** A line of somebody's day, or a gap between two. */
export interface DayLine extends DayEntry {
  /** Set on a gap. */
  isGap?: true;
}

/** A stretch of time. */
export interface Gap {
  /** `HH:MM`. */
  starts: string;
  ends: string;
}

/**
 * Finds the gaps of a day.
 * @param times in the order of the day
 */
export function findGaps(times: Gap[]): Gap[] {
  return times.flatMap(({ends}, index) => {
    const next = times[index + 1];
    return next && toMinutes(next.starts) - toMinutes(ends) >= LEAST
      ? [{starts: ends, ends: next.starts}]
      : [];
  });
}

/**
 * Puts a line into each gap of a day.
 * @param entries in the order of the day
 */
export function fillGaps(entries: DayEntry[]): DayLine[] {
  const gaps = new Map(findGaps(entries).map((gap) => [gap.starts, gap]));
  return entries.flatMap((entry): DayLine[] => {
    const gap = gaps.get(entry.ends);
    if (!gap) return [entry];
    return [
      entry,
      {slot: `after-${entry.slot}`, kind: 'break', title: GAP_TITLE, groups: [], isGap: true, ...gap},
    ];
  });
}
