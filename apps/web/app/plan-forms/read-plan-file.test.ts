import {emptyPlan, type Plan} from '@resilience/planner';
import {expect, test} from 'vitest';

import {plan} from '../../builders/day-book.ts';
import {keepOwnSessions} from './keep-own-sessions.ts';
import {readPlanFile, toPlanFile} from './read-plan-file.ts';

const read = (text: string) => readPlanFile({name: 'plan.json', text});

test('reads what was downloaded, with a mark before it too', () => {
  expect(read(toPlanFile(plan()))).toEqual({plan: plan()});
  expect(read(`\uFEFF${toPlanFile(plan())}`)).toEqual({plan: plan()});
  expect(read(JSON.stringify(emptyPlan('Year 9')))).toEqual({plan: emptyPlan('Year 9')});
});

test.each([
  [
    '{',
    'Choose a file that ends in .json and was downloaded from “Share”: this one is of another kind, or only a part of one.',
  ],
  ['', 'Choose another file: “plan.json” is empty. Download it again from “Share”.'],
  ['[]', 'Choose a file that was downloaded from “Share”: there is no plan in this one.'],
  ['null', 'Choose a file that was downloaded from “Share”: there is no plan in this one.'],
  ['{"name": "x"}', 'Choose a file that was downloaded from “Share”: there is no plan in this one.'],
  [
    '{"format": 2, "slots": []}',
    'Choose a file of an earlier version, or upload this one where it was made: it has version 2 of the format, and this site reads up to version 1.',
  ],
])('says of a file that holds %j what to do', (text, problem) => {
  expect(read(text)).toEqual({problems: [problem]});
});

test('asks for a file where none was chosen', () => {
  expect(readPlanFile({name: '', text: ''})).toEqual({
    problems: ['Choose a file before you press “Upload”.'],
  });
});

test.each<[string, Partial<Record<keyof Plan, unknown>>, string]>([
  [
    'a size that is none',
    {groups: [{id: 'g1', name: '9A', size: 'thirty', quiet: false}]},
    'Group 1, pupils: Enter how many pupils are in the group as a whole number from 1 to 400.',
  ],
  ['a date that is none', {date: '2027-02-30'}, 'Date: Enter a real date, such as 2027-03-12.'],
  [
    'a slot that runs past midnight',
    {slots: [{id: 's1', kind: 'break', title: 'Rest', starts: '23:30', minutes: 50}], pins: []},
    'Slot 1, minutes: End “Rest” by midnight.',
  ],
  [
    'a word for where pupils go',
    {moving: 'teachers'},
    'Who moves: Say what goes from room to room: the pupils, or the kit.',
  ],
])('says at its place what is wrong: %s', (_, changes, problem) => {
  const answer = read(JSON.stringify({...emptyPlan(), ...changes}));
  expect('problems' in answer && answer.problems[0]).toBe(problem);
});

test('says once that there are too many groups, and no more than anybody reads', () => {
  const groups = Array.from({length: 400}, (_, at) => ({
    id: `g${at}`,
    name: `9.${at}`,
    size: 30,
    quiet: false,
  }));
  expect(read(JSON.stringify({...emptyPlan(), groups}))).toEqual({
    problems: ['Groups: Keep to 60 groups or fewer. A plan has no room for more.'],
  });
  const unnamed = Array.from({length: 30}, () => ({id: 'g1', name: '', size: 30, quiet: false}));
  const answer = read(JSON.stringify({...emptyPlan(), groups: unnamed}));
  const problems = 'problems' in answer ? answer.problems : [];
  expect([problems[0], problems.length, problems.at(-1)]).toEqual([
    'Group 1, name: Enter a name for the group.',
    21,
    'And 10 more.',
  ]);
});

test('keeps a lesson that the library does not have as a session of one’s own', () => {
  const whole = plan({followUps: ['leave-the-page', 'gone']});
  expect(keepOwnSessions(whole, () => true)).toBe(whole);
  const kept = keepOwnSessions(whole, (slug) => slug !== 'leave-the-page' && slug !== 'gone');
  expect(kept.followUps).toEqual([]);
  expect(kept.sessions[0]).toMatchObject({title: 'Leave the page: check a post', minutes: 30});
  expect(kept.sessions[0]).not.toHaveProperty('lesson');
});
