// Measures how much of their wording texts share: runs of five words (shingles), compared as sets (Jaccard). See
// Broder, "On the resemblance and containment of documents", 1997.

/** Words in a run: long enough that two authors do not write the same one by chance. */
const RUN = 5;

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/** Two texts with the share of their runs that both have, 0 to 1. */
export interface LikePair {
  names: [string, string];
  likeness: number;
}

/**
 * Compares each text with every other. Only pairs with a run in common are counted, by the texts that hold each run,
 * so that a thousand lessons take seconds.
 * @param texts texts by name
 * @returns pairs that share something, the most alike first
 */
export function findLikePairs(texts: ReadonlyMap<string, string>): LikePair[] {
  const sets = [...texts].map(([name, text]) => ({name, runs: toRuns(text)}));
  const shared = countShared(sets.map(({runs}) => runs));
  const pairs = [...shared].flatMap(([key, number]): LikePair[] => {
    const one = sets[Math.floor(key / sets.length)];
    const other = sets[key % sets.length];
    if (!one || !other) return [];
    const likeness = number / (one.runs.size + other.runs.size - number);
    return [{names: [one.name, other.name], likeness}];
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || (a.names.join() < b.names.join() ? -1 : 1));
}

function toRuns(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= words.length; start += 1) {
    runs.add(words.slice(start, start + RUN).join(' '));
  }
  return runs;
}

/** Counts runs in common by pair; the key of a pair is the first place times the number of sets, and the second. */
function countShared(sets: Set<string>[]): Map<number, number> {
  const holders = new Map<string, number[]>();
  sets.forEach((runs, place) => {
    for (const run of runs) {
      const before = holders.get(run);
      if (before) before.push(place);
      else holders.set(run, [place]);
    }
  });
  const shared = new Map<number, number>();
  for (const places of holders.values()) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const key = one * sets.length + other;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return shared;
}
