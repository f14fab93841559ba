// `npm run bench` in this package: how long planning takes, beside bare edge colouring of the same meetings.
import {planRotation, type Plan} from '../src/index.ts';
import {colourEdges, type Edge} from '../src/solve/colour-edges.ts';
import {examplePlan} from '../src/testing/example-plan.ts';

const ROUNDS = 15;

interface Day {
  name: string;
  plan: Plan;
  /** Median in milliseconds that is to be kept; missing where none was set. */
  most?: number;
}

const days: Day[] = [
  {
    name: '60 groups × 8 slots',
    plan: examplePlan({groups: 60, slots: 8, sessions: many(8, () => ({runsAtOnce: 8}))}),
    most: 100,
  },
  {
    name: '60 groups × 8 slots, each attends 8 of 40 sessions',
    plan: examplePlan({
      groups: many(60, (group) => ({sessions: many(8, (at) => `c${((group * 7 + at * 5) % 40) + 1}`)})),
      slots: 8,
      sessions: many(40, () => ({runsAtOnce: 2})),
    }),
    most: 100,
  },
  {
    name: '12 groups × 6 slots, rooms and adults',
    plan: examplePlan({groups: 12, slots: 6, sessions: 12, rooms: 12, adults: 14}),
    most: 250,
  },
  {
    name: '12 × 6, rooms with and without screens, adults away and limited, two heavy sessions',
    plan: examplePlan({
      groups: 12,
      slots: 6,
      sessions: many(6, (at) => ({
        runsAtOnce: 3,
        screen: at % 3 === 0,
        weight: at === 2 || at === 4 ? 3 : 1,
      })),
      rooms: many(13, (at) => ({
        screen: at % 2 === 0,
        capacity: at % 4 === 0 ? 60 : 32,
        unavailable: at === 5 ? ['s2'] : [],
      })),
      adults: many(15, (at) => ({
        unavailable: at % 4 === 0 ? [`s${(at % 6) + 1}`] : [],
        mostRuns: at % 3 === 0 ? 4 : undefined,
      })),
    }),
    most: 250,
  },
  {
    name: '12 × 6, a hall for four groups, one session before another',
    plan: examplePlan({
      groups: 12,
      slots: 6,
      sessions: many(6, (at) => ({
        ...{runsAtOnce: at === 0 ? 1 : 3, groupsAtOnce: at === 0 ? 4 : 1},
        after: at === 5 ? ['c1'] : undefined,
      })),
      rooms: many(14, (at) => ({capacity: at === 0 ? 130 : 32})),
      adults: 14,
    }),
    most: 250,
  },
  {
    name: '60 × 8, rooms and adults',
    plan: examplePlan({
      ...{groups: 60, slots: 8, rooms: 64, adults: 70},
      sessions: many(8, () => ({runsAtOnce: 9})),
    }),
  },
];

console.log('| Day | Answer | Median ms | Slowest ms | At most | Bare colouring ms | Ratio |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const {name, plan, most} of days) {
  const {status} = planRotation(plan);
  const edges = toEdges(plan);
  const colours = toGreatestDegree(edges);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(measure(() => planRotation(plan)));
    bare.push(measure(() => colourEdges(edges, colours)));
  }
  const [median, colouring] = [toMedian(ours), toMedian(bare)];
  const slow = most !== undefined && median > most ? ' (too slow)' : '';
  const cells = [name, status, median.toFixed(1) + slow, Math.max(...ours).toFixed(1), most ?? 'none'];
  console.log(`| ${[...cells, colouring.toFixed(2), (median / colouring).toFixed(0)].join(' | ')} |`);
  if (slow || status !== 'found') process.exitCode = 1;
}

/** Every meeting of the day as an edge. */
function toEdges(plan: Plan): Edge[] {
  return plan.groups.flatMap(({sessions}, left) =>
    plan.sessions
      .flatMap(({id}, right) => (sessions?.includes(id) === false ? [] : [{left, right}]))
      .slice(0, plan.slots.length),
  );
}

function toGreatestDegree(edges: Edge[]): number {
  const degrees = edges.flatMap(({left, right}) => [
    edges.filter((edge) => edge.left === left).length,
    edges.filter((edge) => edge.right === right).length,
  ]);
  return Math.max(...degrees);
}

function measure(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function toMedian(figures: number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)]!;
}

function many<Item>(length: number, toItem: (at: number) => Item): Item[] {
  return Array.from({length}, (_, at) => toItem(at));
}
