// Gives every meeting of a group with a session a slot, where nothing but places limits them.

/** A meeting that needs a colour: which vertex on the left meets which on the right, both from 0. */
export interface Edge {
  left: number;
  right: number;
}

/**
 * Colours the edges of a bipartite multigraph so that no two of one colour meet at a vertex, with as many colours as
 * the greatest degree: Kőnig (1916), "Über Graphen und ihre Anwendung auf Determinantentheorie und Mengenlehre", by
 * the alternating paths of his proof. Each edge takes a colour that is free at its right end; where an edge at its
 * left end has it, the path from there of that colour and of one free at the left is turned round. It cannot come to
 * the right end, since the graph is bipartite. Costs O(E · V) steps; Cole, Ost and Schirra (2001) need O(E log Δ),
 * which days this small do not repay.
 * @param colours how many there are; at least the greatest degree
 * @returns the colour of each edge, from 0
 * @throws Error when a vertex has more edges than there are colours
 */
export function colourEdges(edges: readonly Edge[], colours: number): number[] {
  const painting: Painting = {
    edges,
    colours,
    left: toEnds(edges, ({left}) => left, colours),
    right: toEnds(edges, ({right}) => right, colours),
    colourOf: edges.map(() => -1),
  };
  edges.forEach(({left, right}, edge) => {
    const free = findFree(painting.left, left, colours);
    const wanted = findFree(painting.right, right, colours);
    if (free === -1 || wanted === -1) throw new Error(`A vertex has more edges than the ${colours} colours.`);
    turnPath(painting, toPath(painting, left, {first: wanted, second: free}), wanted + free);
    paint(painting, edge, wanted);
  });
  return painting.colourOf;
}

interface Painting {
  edges: readonly Edge[];
  colours: number;
  /** Which edge each vertex has of each colour, by `vertex * colours + colour`; -1 for none. */
  left: Int32Array;
  right: Int32Array;
  colourOf: number[];
}

function toEnds(edges: readonly Edge[], toVertex: (edge: Edge) => number, colours: number): Int32Array {
  const vertices = edges.reduce((most, edge) => Math.max(most, toVertex(edge) + 1), 0);
  return new Int32Array(vertices * colours).fill(-1);
}

function findFree(ends: Int32Array, vertex: number, colours: number): number {
  for (let colour = 0; colour < colours; colour += 1) {
    if (ends[vertex * colours + colour] === -1) return colour;
  }
  return -1;
}

/** Edges from a vertex on the left, of the two colours in turn. */
function toPath(
  painting: Painting,
  from: number,
  {first, second}: {first: number; second: number},
): number[] {
  const {edges, colours, left, right} = painting;
  const path: number[] = [];
  if (first === second) return path;
  let edge = left[from * colours + first]!;
  while (edge !== -1) {
    path.push(edge);
    const isFirst = path.length % 2 === 1;
    edge = isFirst
      ? right[edges[edge]!.right * colours + second]!
      : left[edges[edge]!.left * colours + first]!;
  }
  return path;
}

/** @param sum of the two colours of the path: each edge takes the one that it does not have */
function turnPath(painting: Painting, path: readonly number[], sum: number): void {
  const {edges, colours, left, right, colourOf} = painting;
  for (const edge of path) {
    left[edges[edge]!.left * colours + colourOf[edge]!] = -1;
    right[edges[edge]!.right * colours + colourOf[edge]!] = -1;
  }
  for (const edge of path) paint(painting, edge, sum - colourOf[edge]!);
}

function paint({edges, colours, left, right, colourOf}: Painting, edge: number, colour: number): void {
  colourOf[edge] = colour;
  left[edges[edge]!.left * colours + colour] = edge;
  right[edges[edge]!.right * colours + colour] = edge;
}
