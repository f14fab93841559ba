// Remark: a group meets heavy content twice in a row, or last before home time.
import type {Remark, Repair} from '../answers.ts';
import {findPlaces, toTalk} from '../reasons/talk.ts';
import {findHeavyFaults, type HeavyFault} from '../solve/count-heavy.ts';
import {toTable, type FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';

/** Says who meets heavy content where it should not be, and whether another rotation would do better. */
export function heavyContent(problem: Problem, {runs, isBest}: FoundRuns): Remark[] {
  const {filled} = toTable(problem, runs);
  const talk = toTalk(problem);
  const sessionAt = ({group}: HeavyFault, slot: number) => filled[group * problem.slotCount + slot]!;
  const faults = findHeavyFaults({problem, filled});
  return faults.map((fault) => {
    const {group, slot, kind} = fault;
    const isRow = kind === 'in-a-row';
    const slots = isRow ? [slot - 1, slot] : [slot];
    const sessions = slots.map((at) => sessionAt(fault, at));
    const what = isRow
      ? `${talk.group(group)} has two heavy sessions in a row: ${talk.sessions(sessions)} ${talk.whens(slots)}`
      : `${talk.group(group)} has heavy content last before home time: ${talk.sessions(sessions)} ${talk.when(slot)}`;
    return {
      code: isRow ? 'heavy-in-a-row' : 'heavy-last',
      message: `${what}.${toVerdict(isBest, faults.length)}`,
      repair: toRepairs(problem, isRow),
      about: talk.about({groups: [group], sessions, slots}),
    };
  });
}

function toVerdict(isBest: boolean | undefined, number: number): string {
  if (isBest === undefined) return '';
  if (!isBest) return ' No better rotation was found in time.';
  const often = number === 1 ? 'at least one group' : `as often as this (${number} times in all)`;
  return ` This cannot be avoided: every rotation of this day has it for ${often}.`;
}

/** Another order of the day gives heavy content a better place. */
function toRepairs({plan, isHeavy}: Problem, isRow: boolean): Repair[] {
  const titles = findPlaces(isHeavy, Boolean).map((session) => plan.sessions[session]!.title);
  const lighter = titles.length === 1 ? `“${titles[0]}”` : 'one of the heavy sessions';
  return [
    {message: `Give ${lighter} to everyone in a fixed slot in the morning.`},
    isRow
      ? {message: 'Choose a lighter session.'}
      : {message: 'End the day with half an hour for everyone together.'},
  ];
}
