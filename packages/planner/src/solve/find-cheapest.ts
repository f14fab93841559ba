// The cheapest way to give each row a column of its own.

/**
 * Solves the assignment problem by shortest augmenting paths with potentials: the Hungarian method (Kuhn 1955,
 * Munkres 1957) in the form of Jonker and Volgenant (1987), O(rows² · columns).
 * @param costs by row, then column; Infinity where they do not go together
 * @returns by row, its column; nothing where rows cannot all have one
 */
export function findCheapest(costs: readonly (readonly number[])[]): number[] | undefined {
  const columns = costs[0]?.length ?? 0;
  const state: Assignment = {
    costs,
    rowOf: Array.from({length: columns}, () => -1),
    rowPrice: costs.map(() => 0),
    columnPrice: Array.from({length: columns}, () => 0),
  };
  for (let row = 0; row < costs.length; row += 1) {
    if (!placeRow(state, row)) return undefined;
  }
  const columnOf = costs.map(() => -1);
  state.rowOf.forEach((row, column) => {
    if (row !== -1) columnOf[row] = column;
  });
  return columnOf;
}

interface Assignment {
  costs: readonly (readonly number[])[];
  /** By column: the row that has it, or -1. */
  rowOf: number[];
  rowPrice: number[];
  columnPrice: number[];
}

/** Finds the cheapest path from a row to a free column (Dijkstra), and shifts every row on it by one. */
function placeRow(state: Assignment, start: number): boolean {
  const {rowOf, columnPrice} = state;
  const distance = columnPrice.map(() => Infinity);
  const from = columnPrice.map(() => -1);
  const isDone = columnPrice.map(() => false);
  let row = start;
  let column = -1;
  let walked = 0;
  do {
    relax(state, {row, column, walked, distance, from, isDone});
    column = findNearest(distance, isDone);
    if (column === -1) return false;
    isDone[column] = true;
    walked = distance[column]!;
    row = rowOf[column]!;
  } while (row !== -1);
  reprice(state, {start, distance, isDone, walked});
  for (let at = column; at !== -1;) {
    const previous = from[at]!;
    rowOf[at] = previous === -1 ? start : rowOf[previous]!;
    at = previous;
  }
  return true;
}

interface Walk {
  row: number;
  /** The column by which the row was reached; -1 for the first row. */
  column: number;
  walked: number;
  distance: number[];
  from: number[];
  isDone: boolean[];
}

function relax(
  {costs, rowPrice, columnPrice}: Assignment,
  {row, column, walked, distance, from, isDone}: Walk,
): void {
  costs[row]!.forEach((cost, to) => {
    const length = walked + cost - rowPrice[row]! - columnPrice[to]!;
    if (isDone[to] || length >= distance[to]!) return;
    distance[to] = length;
    from[to] = column;
  });
}

function findNearest(distance: readonly number[], isDone: readonly boolean[]): number {
  let nearest = -1;
  distance.forEach((length, column) => {
    if (isDone[column] || length === Infinity) return;
    if (nearest === -1 || length < distance[nearest]!) nearest = column;
  });
  return nearest;
}

interface Repricing {
  start: number;
  distance: number[];
  isDone: boolean[];
  walked: number;
}

function reprice(
  {rowOf, rowPrice, columnPrice}: Assignment,
  {start, distance, isDone, walked}: Repricing,
): void {
  rowPrice[start]! += walked;
  isDone.forEach((done, column) => {
    if (!done) return;
    const shift = walked - distance[column]!;
    if (rowOf[column] !== -1) rowPrice[rowOf[column]!]! += shift;
    columnPrice[column]! -= shift;
  });
}
