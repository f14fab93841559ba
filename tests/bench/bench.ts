// What a benchmark is: something of ours, timed beside what bounds it, in the same run.

/** How large to go: the short form is for CI, which only shows that every benchmark works. */
export interface Scale {
  long: boolean;
  /** Times that each side is measured, in turns. */
  rounds: number;
  /** A folder for whatever is written; removed afterwards. */
  directory: string;
}

/** One line of the results. */
export interface Row {
  /** "Compile, cold, 1,000 lessons". */
  what: string;
  /** What it is measured against: "bare remark-parse of the same files"; missing where a figure stands alone. */
  limit?: string;
  /** Our figure, in {@link unit}. */
  ours: number;
  /** The limit's figure, in the same unit. */
  beside?: number;
  unit: 'ms' | 'MB' | 'KB' | 'requests/s' | 'lessons/s' | 'points' | 'documents' | 'requests';
  /** What is to be reached. Where `beside` stands it is the ratio ours / beside. */
  reach: {atMost: number} | {atLeast: number};
}

/** One benchmark: a file of `benches/`. */
export interface Bench {
  /** What it is called on the command line. */
  name: string;
  run(scale: Scale): Promise<Row[]>;
}

/** @returns the ratio where there is a limit, our figure otherwise */
export function toFigure({ours, beside}: Row): number {
  return beside === undefined ? ours : ours / beside;
}

/** @returns whether the row reaches what it is to reach */
export function isReached(row: Row): boolean {
  const figure = toFigure(row);
  return 'atMost' in row.reach ? figure <= row.reach.atMost : figure >= row.reach.atLeast;
}

/** What is counted is the same on every machine, however small the run and whatever else goes on beside it. */
const COUNTED: readonly Row['unit'][] = ['KB', 'documents', 'requests'];

/** @returns whether a row holds a count, and the count is not as it is to be */
export function isMiscounted(row: Row): boolean {
  return COUNTED.includes(row.unit) && !isReached(row);
}

/** @returns the middle of the figures; the mean of the two middle ones where their number is even */
export function toMedian(figures: number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('A median needs at least one figure.');
  return (low + high) / 2;
}

/**
 * Measures several sides in turns, so that whatever else the machine does meets all of them alike.
 * @param sides each gives one figure a round
 * @returns the median of each
 */
export async function measureInTurns<Name extends string>(
  rounds: number,
  sides: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) figures[name].push(await sides[name]());
  }
  return Object.fromEntries(names.map((name) => [name, toMedian(figures[name])])) as Record<Name, number>;
}
