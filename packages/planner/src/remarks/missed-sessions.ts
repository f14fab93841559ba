// Remark: there are more sessions than slots, so that groups miss some.
import type {Remark} from '../answers.ts';
import {findPlaces, toTalk} from '../reasons/talk.ts';
import {toTable, type FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {count, spellCount} from '../words.ts';

/** Says of each group what it does not meet. */
export function missedSessions(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {attends, spare, slotCount} = problem;
  const {filled} = toTable(problem, runs);
  const talk = toTalk(problem);
  return attends.flatMap((row, group): Remark[] => {
    if (spare[group] === 0) return [];
    const met = Array.from(filled).slice(group * slotCount, (group + 1) * slotCount);
    const missed = findPlaces(row, (isThere, session) => isThere && !met.includes(session));
    const total = missed.length + slotCount;
    return [
      {
        code: 'missed',
        message: `${talk.group(group)} misses ${talk.sessions(missed)}: it has ${count(total, 'session')} and ${count(slotCount, 'slot')}.`,
        repair: [
          {message: `Add ${spellCount(missed.length, 'slot')}.`},
          {message: `Choose which sessions ${talk.group(group)} attends.`},
        ],
        about: talk.about({groups: [group], sessions: missed}),
      },
    ];
  });
}
