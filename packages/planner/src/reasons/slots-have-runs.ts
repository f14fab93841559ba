// Reason: in a slot there are too few adults for the rooms that the groups would fill, or too few rooms for the adults.
import {createNetwork} from '../solve/max-flow.ts';
import type {Problem} from '../solve/problem.ts';
import {sum} from '../solve/supply.ts';
import {bring, type Trouble} from '../supplements.ts';
import {count} from '../words.ts';
import {findPlaces, toTalk} from './talk.ts';

/** Fills the largest rooms of each slot, one for each adult who can lead something then. */
export function slotsHaveRuns(problem: Problem): Trouble[] {
  const {plan, isFull} = problem;
  if (plan.rooms.length === 0 || plan.adults.length === 0) return [];
  const groups = findPlaces(isFull, Boolean);
  const talk = toTalk(problem);
  return problem.slots.flatMap((_, slot): Trouble[] => {
    const led = countLed(problem, slot);
    const rooms = toRoomPlaces(problem, slot);
    const taken = sum(rooms.slice(0, led));
    if (taken >= groups.length || led >= rooms.length) return [];
    const needs = groups.length === 1 ? 'needs' : 'need';
    const largest = led === 1 ? 'the room that takes most' : `the ${led} rooms that take most`;
    return [
      {
        code: 'runs-too-few',
        message: `${talk.whens([slot]).replace('at', 'At')} ${count(groups.length, 'group')} ${needs} a session. ${toWho(led)} then, and ${largest} ${led === 1 ? 'takes' : 'take'} ${count(taken, 'group')}.`,
        repair: [
          bring({
            kind: 'adults',
            count: toLacking(rooms, {led, wanted: groups.length}),
            suffix: ' for then',
          }),
          {message: 'Let sessions take more groups at once, in a large room.'},
        ],
        about: talk.about({groups, slots: [slot]}),
      },
    ];
  });
}

function toWho(led: number): string {
  if (led === 0) return 'Nobody can lead one';
  return `${led === 1 ? 'One adult' : `${count(led, 'adult')}`} can lead one`;
}

/** How many runs adults can lead then: a greatest matching. */
function countLed({runs, adults, sessionCount, plan}: Problem, slot: number): number {
  const network = createNetwork();
  const source = sessionCount + plan.adults.length;
  runs.forEach((numbers, session) => {
    if (numbers[slot] === 0) return;
    network.join(source, session, numbers[slot]!);
    for (const adult of adults[session]![slot]!) network.join(session, sessionCount + adult, 1);
  });
  plan.adults.forEach((_, adult) => network.join(sessionCount + adult, source + 1, 1));
  return network.fill(source, source + 1);
}

/** By room that some session can use then: how many groups it takes at most; the most first. */
function toRoomPlaces({plan, rooms, runs, groupsInRoom}: Problem, slot: number): number[] {
  const most = plan.rooms.map((_, room) =>
    Math.max(
      0,
      ...groupsInRoom.map((numbers, session) =>
        runs[session]![slot]! > 0 && rooms[session]![slot]!.includes(room) ? numbers[room]! : 0,
      ),
    ),
  );
  return most.filter((number) => number > 0).sort((one, other) => other - one);
}

/** How many more adults the rooms that take most need at least. */
function toLacking(rooms: number[], {led, wanted}: {led: number; wanted: number}): number {
  let places = sum(rooms.slice(0, led));
  const enough = rooms.findIndex((number, at) => at >= led && (places += number) >= wanted);
  return (enough === -1 ? rooms.length - 1 : enough) + 1 - led;
}
