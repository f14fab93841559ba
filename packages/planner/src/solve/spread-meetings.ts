// A table of meetings from edge colouring: whole wherever only places limit the day.
import {colourEdges, type Edge} from './colour-edges.ts';
import type {MeetingTable} from './finish-runs.ts';
import {createNetwork} from './max-flow.ts';
import type {Problem} from './problem.ts';

/**
 * Chooses what each group meets and gives every meeting a slot. Each session stands as as many vertices as it has
 * places at once, and each of these takes at most one group a slot. It may break rules about rooms, adults, slots,
 * pins and order.
 * @returns nothing where the sessions have too few places for the groups
 */
export function spreadMeetings(problem: Problem): MeetingTable | undefined {
  const {groupCount, slotCount} = problem;
  const met = chooseSessions(problem);
  if (!met) return undefined;
  const seats = toSeats(problem);
  const edges: (Edge & {session: number})[] = [];
  const used = seats.map(() => 0);
  for (const {group, session} of met) {
    const {first, length} = seats[session]!;
    const seat = Math.floor(used[session]! / slotCount);
    if (seat >= length) return undefined;
    used[session]! += 1;
    edges.push({left: group, right: first + seat, session});
  }
  const slots = colourEdges(edges, slotCount);
  const filled = Array.from({length: groupCount * slotCount}, () => -1);
  edges.forEach(({left, session}, edge) => {
    filled[left * slotCount + slots[edge]!] = session;
  });
  return {problem, filled};
}

function toSeats({places}: Problem): {first: number; length: number}[] {
  let first = 0;
  return places.map((numbers) => {
    const seat = {first, length: Math.max(0, ...numbers)};
    first += seat.length;
    return seat;
  });
}

/** Every session that a group attends, or as many as there are slots, so that no session is wanted too much. */
function chooseSessions(problem: Problem): {group: number; session: number}[] | undefined {
  const {attends, due, places, groupCount, sessionCount, slotCount} = problem;
  const network = createNetwork();
  const [source, sink] = [groupCount + sessionCount, groupCount + sessionCount + 1];
  const meetings: {group: number; session: number; edge: number}[] = [];
  attends.forEach((row, group) => {
    network.join(source, group, due[group]!);
    row.forEach((isThere, session) => {
      if (isThere) meetings.push({group, session, edge: network.join(group, groupCount + session, 1)});
    });
  });
  places.forEach((numbers, session) =>
    network.join(groupCount + session, sink, slotCount * Math.max(0, ...numbers)),
  );
  const wanted = due.reduce((sum, number) => sum + number, 0);
  if (network.fill(source, sink) < wanted) return undefined;
  return meetings.filter(({edge}) => network.flowOf(edge) > 0);
}
