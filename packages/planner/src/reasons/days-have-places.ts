// Reason: all sessions together have fewer places in the day than groups with more sessions than slots need.
import {createNetwork} from '../solve/max-flow.ts';
import type {Problem} from '../solve/problem.ts';
import {sum} from '../solve/supply.ts';
import type {Trouble} from '../supplements.ts';
import {count, spellCount} from '../words.ts';
import {findPlaces, toTalk} from './talk.ts';
import {toMoreRuns} from './to-more-runs.ts';

/** Finds groups whose sessions together have too few places over the day, whichever of them they meet. */
export function daysHavePlaces(problem: Problem): Trouble[] {
  const {plan, attends, due, places, left, groupCount, sessionCount} = problem;
  const network = createNetwork();
  const [source, sink] = [groupCount + sessionCount, groupCount + sessionCount + 1];
  attends.forEach((row, group) => {
    network.join(source, group, due[group]!);
    row.forEach((isThere, session) => {
      if (isThere && left[session]![group] !== 0) network.join(group, groupCount + session, 1);
    });
  });
  places.forEach((numbers, session) => network.join(groupCount + session, sink, sum(numbers)));
  const lacking = sum(due) - network.fill(source, sink);
  if (lacking <= 0) return [];
  const reached = network.findReached(source);
  const groups = findPlaces(plan.groups, (_, group) => reached.has(group));
  const sessions = findPlaces(plan.sessions, (_, session) => reached.has(groupCount + session));
  const needed = sum(groups.map((group) => due[group]!));
  const talk = toTalk(problem);
  const which = sessions.length === sessionCount ? 'their sessions' : talk.sessions(sessions);
  const own = sum(sessions.map((session) => sum(places[session]!)));
  const once = needed - lacking - own;
  const others = once > 0 ? `; ${count(once, 'meeting')} can be in other sessions` : '';
  return [
    {
      code: 'places-too-few',
      message: `${talk.groups(groups)} have ${count(needed, 'meeting')} in the day, and ${which} have places for ${own}${others}.`,
      repair: [
        ...toMoreRuns(problem, {sessions, slots: [], lacking}),
        {message: `Add ${spellCount(Math.ceil(lacking / problem.slotCount), 'session')}.`},
        {message: 'Let sessions run more often at once.'},
      ],
      about: talk.about({groups, sessions}),
    },
  ];
}
