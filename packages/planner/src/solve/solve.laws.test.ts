import fc from 'fast-check';
import {expect, test} from 'vitest';

import {colourEdges} from './colour-edges.ts';
import {findCheapest} from './find-cheapest.ts';
import {createNetwork} from './max-flow.ts';

const arbitraryEdges = fc.array(
  fc.record({left: fc.integer({min: 0, max: 7}), right: fc.integer({min: 0, max: 7})}),
  {maxLength: 60},
);

test('colours every bipartite multigraph with as many colours as its greatest degree', () => {
  fc.assert(
    fc.property(arbitraryEdges, (edges) => {
      const degree = (vertex: number, side: 'left' | 'right') =>
        edges.filter((edge) => edge[side] === vertex).length;
      const vertices = [0, 1, 2, 3, 4, 5, 6, 7];
      const most = Math.max(
        ...vertices.flatMap((vertex) => [degree(vertex, 'left'), degree(vertex, 'right')]),
      );
      const colours = colourEdges(edges, most);
      const ends = edges.flatMap(({left, right}, edge) => [
        `l${left} ${colours[edge]}`,
        `r${right} ${colours[edge]}`,
      ]);
      expect(new Set(ends).size).toBe(ends.length);
      expect(colours.every((colour) => colour >= 0 && colour < most)).toBe(true);
    }),
  );
});

test('refuses a graph with a vertex of more edges than there are colours', () => {
  const edges = [
    {left: 0, right: 0},
    {left: 0, right: 1},
  ];
  expect(() => colourEdges(edges, 1)).toThrow('A vertex has more edges than the 1 colours.');
});

test('gives each row a column at the least cost that any way has', () => {
  const cost = fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: 0, max: 9})},
    {weight: 1, arbitrary: fc.constant(Infinity)},
  );
  const table = fc.integer({min: 1, max: 4}).chain((rows) =>
    fc.integer({min: rows, max: 5}).chain((columns) =>
      fc.array(fc.array(cost, {minLength: columns, maxLength: columns}), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  );
  fc.assert(
    fc.property(table, (costs) => {
      const chosen = findCheapest(costs);
      const total = chosen?.reduce((sum, column, row) => sum + costs[row]![column]!, 0) ?? Infinity;
      expect(new Set(chosen).size).toBe(chosen?.length ?? 0);
      expect(total).toBe(toLeastCost(costs));
    }),
  );
});

test('sends as much through a network as its least cut lets through', () => {
  const pipes = fc.array(
    fc.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 4})),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(pipes, (all) => {
      const network = createNetwork();
      for (const [from, to, capacity] of all) network.join(from, to, capacity);
      const sent = network.fill(0, 5);
      const cuts = Array.from({length: 16}, (_, inside) => {
        const isInside = (vertex: number) =>
          vertex === 0 || (vertex < 5 && (inside & (1 << (vertex - 1))) !== 0);
        return all
          .filter(([from, to]) => isInside(from) && !isInside(to))
          .reduce((sum, [, , capacity]) => sum + capacity, 0);
      });
      expect(sent).toBe(Math.min(...cuts));
    }),
  );
});

function toLeastCost([row, ...rest]: number[][], used: number[] = []): number {
  if (!row) return 0;
  const totals = row.map((cost, column) =>
    used.includes(column) ? Infinity : cost + toLeastCost(rest, [...used, column]),
  );
  return Math.min(...totals);
}
