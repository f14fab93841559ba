// The greatest flow through a small network, and the cut that proves there is no greater one.

/** A network with a flow in it. Vertices are numbers from 0. */
export interface Network {
  /** Adds an edge; `capacity` is a whole number or Infinity. @returns the edge's number */
  join(from: number, to: number, capacity: number): number;
  /** Sends as much as can be from `source` to `sink`, on top of what flows already. @returns how much in all */
  fill(source: number, sink: number): number;
  /** How much flows through an edge. */
  flowOf(edge: number): number;
  /** Vertices that a further drop could still reach from `source`: after `fill`, their border is a least cut. */
  findReached(source: number): Set<number>;
}

/**
 * Makes an empty network. `fill` sends along shortest paths that still have room, level by level: Dinic (1970),
 * O(V² E), and O(E √V) where all capacities are one, as in matching (Hopcroft and Karp 1973).
 */
export function createNetwork(): Network {
  const pipes: Pipes = {heads: [], room: [], edgesOf: []};
  let total = 0;
  return {
    join(from, to, capacity) {
      const edge = pipes.heads.length;
      pipes.heads.push(to, from);
      pipes.room.push(capacity, 0);
      edgesAt(pipes, from).push(edge);
      edgesAt(pipes, to).push(edge + 1);
      return edge;
    },
    fill(source, sink) {
      for (let levels = toLevels(pipes, source); levels.has(sink); levels = toLevels(pipes, source)) {
        const pass: Pass = {pipes, sink, levels, next: new Map()};
        for (let sent = send(pass, source, Infinity); sent > 0; sent = send(pass, source, Infinity))
          total += sent;
      }
      return total;
    },
    flowOf: (edge) => pipes.room[edge + 1]!,
    findReached: (source) => new Set(toLevels(pipes, source).keys()),
  };
}

/** Edges in pairs: an even one, and after it the way back. */
interface Pipes {
  heads: number[];
  room: number[];
  edgesOf: number[][];
}

/** One round of sending along shortest paths. */
interface Pass {
  pipes: Pipes;
  sink: number;
  levels: Map<number, number>;
  /** By vertex: the edge at which to go on. */
  next: Map<number, number>;
}

function edgesAt({edgesOf}: Pipes, vertex: number): number[] {
  return (edgesOf[vertex] ??= []);
}

/** @returns how many edges each vertex is from the source, over edges that have room */
function toLevels(pipes: Pipes, source: number): Map<number, number> {
  const levels = new Map([[source, 0]]);
  const waiting = [source];
  for (let vertex = waiting[0], at = 0; vertex !== undefined; at += 1, vertex = waiting[at]) {
    for (const edge of edgesAt(pipes, vertex)) {
      const head = pipes.heads[edge]!;
      if (pipes.room[edge]! <= 0 || levels.has(head)) continue;
      levels.set(head, levels.get(vertex)! + 1);
      waiting.push(head);
    }
  }
  return levels;
}

function send(pass: Pass, vertex: number, amount: number): number {
  const {pipes, sink, levels, next} = pass;
  if (vertex === sink) return amount;
  const edges = edgesAt(pipes, vertex);
  for (let at = next.get(vertex) ?? 0; at < edges.length; at += 1) {
    next.set(vertex, at);
    const edge = edges[at]!;
    if (pipes.room[edge]! <= 0 || levels.get(pipes.heads[edge]!) !== levels.get(vertex)! + 1) continue;
    const sent = send(pass, pipes.heads[edge]!, Math.min(amount, pipes.room[edge]!));
    if (sent === 0) continue;
    pipes.room[edge]! -= sent;
    pipes.room[edge ^ 1]! += sent;
    return sent;
  }
  next.set(vertex, edges.length);
  return 0;
}
