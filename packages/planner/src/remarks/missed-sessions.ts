// Remarks: there are more sessions than slots, so that groups miss some, or nobody meets one at all.
import type {Remark} from '../answers.ts';
import {findPlaces, toTalk} from '../reasons/talk.ts';
import {toTable, type FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';
import {count, spellCount} from '../words.ts';

/** Says which sessions nobody meets, and of each group what else it misses. */
export function missedSessions(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {attends, spare, slotCount, plan} = problem;
  const {filled} = toTable(problem, runs);
  const talk = toTalk(problem);
  const unmet = findPlaces(plan.sessions, (_, session) => !Array.from(filled).includes(session));
  const missing = attends.flatMap((row, group): Remark[] => {
    if (spare[group] === 0) return [];
    const met = Array.from(filled).slice(group * slotCount, (group + 1) * slotCount);
    const missed = findPlaces(
      row,
      (isThere, session) => isThere && !met.includes(session) && !unmet.includes(session),
    );
    if (missed.length === 0) return [];
    const total = findPlaces(row, Boolean).length;
    return [
      {
        code: 'missed',
        message: `${talk.group(group)} misses ${talk.sessions(missed)}: it has ${count(total, 'session')} and ${count(slotCount, 'slot')}.`,
        repair: [
          {message: `Add ${spellCount(total - slotCount, 'slot')}.`},
          {message: `Choose which sessions ${talk.group(group)} attends.`},
        ],
        about: talk.about({groups: [group], sessions: missed}),
      },
    ];
  });
  return [...toUnmet(problem, unmet), ...missing];
}

/** Those that some group should have met, and those that no group attends, once each. */
function toUnmet(problem: Problem, unmet: number[]): Remark[] {
  const {attends, spare, slotCount} = problem;
  const isAttended = (session: number) => attends.some((row) => row[session]);
  const talk = toTalk(problem);
  const toRemark = (sessions: number[], why: string, repair: string): Remark[] => {
    if (sessions.length === 0) return [];
    const groups = findPlaces(attends, (row) => sessions.some((session) => row[session]));
    const out = `Take ${sessions.length === 1 ? 'it' : 'them'} out of the day.`;
    return [
      {
        code: 'unmet',
        message: `Nobody meets ${talk.sessions(sessions)}: ${why}.`,
        repair: [{message: repair}, {message: out}],
        about: talk.about({groups, sessions}),
      },
    ];
  };
  const wanted = unmet.filter(isAttended);
  const most = Math.max(0, ...spare);
  const upTo = spare.every((number) => number === most) ? '' : 'up to ';
  const why = `groups have ${upTo}${count(slotCount + most, 'session')} and ${count(slotCount, 'slot')}`;
  return [
    ...toRemark(wanted, why, `Add ${spellCount(wanted.length, 'slot')}.`),
    ...toRemark(
      unmet.filter((session) => !isAttended(session)),
      'no group is to attend',
      'Choose it for a group.',
    ),
  ];
}
