// What to leave out of a lesson so that it fits its slot.

/** One step of a lesson, as far as its length is concerned. */
export interface TrimActivity {
  title: string;
  minutes: number;
  canBeCut: boolean;
}

/** How a lesson goes in a slot. */
export interface Trim {
  fits: boolean;
  /** Titles of the activities to leave out, in the order of the lesson. */
  cut: string[];
  /** What is left, in the order of the lesson. */
  order: {title: string; minutes: number}[];
  /** Minutes that are still too many when everything that can be cut is cut; 0 where it fits. */
  shortBy: number;
}

/**
 * Fits a lesson into a slot: of all ways to cut it short enough the one that leaves out the fewest minutes, then the
 * fewest activities, then the latest ones.
 * @param activities in the order of the lesson
 * @returns what to cut; where even the shortest form is too long everything that can be cut, and by how much it is
 *   still too long
 */
export function toTrim(activities: readonly TrimActivity[], slotMinutes: number): Trim {
  const total = activities.reduce((sum, {minutes}) => sum + minutes, 0);
  const over = Math.max(0, total - slotMinutes);
  const cut = findCut(activities, over);
  const order = activities
    .filter((_, index) => !cut.has(index))
    .map(({title, minutes}) => ({title, minutes}));
  const left = order.reduce((sum, {minutes}) => sum + minutes, 0);
  return {
    fits: left <= slotMinutes,
    cut: activities.filter((_, index) => cut.has(index)).map(({title}) => title),
    order,
    shortBy: Math.max(0, left - slotMinutes),
  };
}

/** The best set of activities for each sum of minutes, built up one activity at a time (subset sum). */
function findCut(activities: readonly TrimActivity[], over: number): Set<number> {
  let best = new Map<number, number[]>([[0, []]]);
  if (over === 0) return new Set();
  activities.forEach(({minutes, canBeCut}, index) => {
    if (!canBeCut) return;
    const next = new Map(best);
    for (const [sum, chosen] of best) {
      const known = next.get(sum + minutes);
      const longer = [...chosen, index];
      if (!known || isBetter(longer, known)) next.set(sum + minutes, longer);
    }
    best = next;
  });
  const sums = [...best.keys()].sort((one, other) => one - other);
  return new Set(best.get(sums.find((sum) => sum >= over) ?? sums.at(-1)!));
}

/** Fewer activities first, then those nearer the end. */
function isBetter(one: number[], other: number[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    if (one[at] !== other[at]) return one[at]! > other[at]!;
  }
  return false;
}
