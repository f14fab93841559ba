import {compareRotations, emptyPlan, toMissing, type Plan, type Rotation} from '@resilience/planner';
import {expect, test} from 'vitest';

import {planDay} from '../plan-forms/plan-day.ts';
import {toPlanMoved} from '../views/to-plan-moved.ts';
import {moveMeeting, undoMove} from './move-meeting.server.ts';

const planner = {findRotation: (plan: Plan) => Promise.resolve(planDay(plan))};

/** As many groups and sessions as said, an hour for each slot. */
function day(sizes: {groups: number; sessions: number; slots: number}): Plan {
  const many = <Thing>(length: number, toThing: (at: number) => Thing) =>
    Array.from({length}, (_, at) => toThing(at + 1));
  return {
    ...emptyPlan(),
    slots: many(sizes.slots, (at) => ({
      id: `s${at}`,
      kind: 'session',
      title: `Session ${at}`,
      starts: `${9 + at}:00`.padStart(5, '0'),
      minutes: 50,
    })),
    groups: many(sizes.groups, (at) => ({id: `g${at}`, name: `Group ${at}`, size: 30, quiet: false})),
    sessions: many(sizes.sessions, (at) => ({
      id: `c${at}`,
      title: `Lesson ${at}`,
      minutes: 50,
      weight: 1,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: false,
    })),
  };
}

function plan(of: Plan): Rotation {
  const answer = planDay(of);
  if (answer.status !== 'found') throw new Error('There should be a rotation.');
  return answer.rotation;
}

function findMeeting({runs}: Rotation, group: string, slot: string): string | undefined {
  return runs.find((run) => run.slot === slot && run.groups.includes(group))?.session;
}

test.each([
  {groups: 4, sessions: 4, slots: 4},
  {groups: 4, sessions: 6, slots: 4},
  {groups: 6, sessions: 8, slots: 5},
])('moves a session onto another of its row, and nobody misses what they met: %j', async (sizes) => {
  const before = day(sizes);
  const rotation = plan(before);
  const pin = {group: 'g1', session: findMeeting(rotation, 'g1', 's1')!, slot: 's3'};
  const after = await moveMeeting(before, {pin, version: 2}, planner);
  const moved = plan(after);
  expect(findMeeting(moved, 'g1', 's3')).toBe(pin.session);
  expect(toMissing(after, moved)).toEqual(toMissing(before, rotation));
  expect(toPlanMoved(after, 2, planDay(after))).toEqual({
    changes: compareRotations(after, [rotation, moved]).map(({message}) => message),
    places: [],
    lost: [],
  });
});

test('lets the two sessions of the row change places where both have room there', async () => {
  const before = day({groups: 1, sessions: 3, slots: 3});
  const after = await moveMeeting(
    before,
    {pin: {group: 'g1', session: 'c1', slot: 's3'}, version: 2},
    planner,
  );
  expect(toPlanMoved(after, 2, planDay(after))?.changes).toEqual([
    'Group 1 meets “Lesson 3” at 10:00 instead of “Lesson 1”.',
    'Group 1 meets “Lesson 1” at 12:00 instead of “Lesson 3”.',
  ]);
});

test('says what a group no longer meets', async () => {
  const before = day({groups: 1, sessions: 3, slots: 2});
  const missed = toMissing(before, plan(before))[0]!.sessions[0]!;
  const after = await moveMeeting(
    before,
    {pin: {group: 'g1', session: missed, slot: 's1'}, version: 2},
    planner,
  );
  expect(toPlanMoved(after, 2, planDay(after))).toEqual({
    changes: ['Group 1 meets “Lesson 3” at 10:00 instead of “Lesson 1”.'],
    places: [],
    lost: ['Group 1 no longer meets “Lesson 1”.'],
  });
});

test('puts back what was before, as long as nothing else was saved', async () => {
  const before = day({groups: 4, sessions: 6, slots: 4});
  const rotation = plan(before);
  const pin = {group: 'g1', session: findMeeting(rotation, 'g1', 's1')!, slot: 's3'};
  const after = await moveMeeting(before, {pin, version: 2}, planner);
  const undone = undoMove(after)!;
  expect(plan(undone)).toEqual(rotation);
  expect(undone.pins).toEqual([]);
  expect(undoMove(undone)).toBeUndefined();
  expect(toPlanMoved(after, 3, planDay(after))).toBeUndefined();
});
