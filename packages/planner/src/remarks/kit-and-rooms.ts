// Remark: kit is to move, but a group cannot stay in one room.
import type {Remark} from '../answers.ts';
import {toTalk} from '../reasons/talk.ts';
import type {FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';

/** Says of each group in which rooms it is. */
export function kitAndRooms(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {plan} = problem;
  if (plan.moving !== 'kit' || plan.rooms.length === 0) return [];
  const talk = toTalk(problem);
  return plan.groups.flatMap(({name}, group): Remark[] => {
    const rooms = [...new Set(runs.filter(({groups}) => groups.includes(group)).map(({room}) => room))];
    if (rooms.length < 2) return [];
    return [
      {
        code: 'kit-cannot-move',
        message: `${name} cannot stay in one room, although kit is to move and not pupils: it is in ${talk.rooms(rooms)}.`,
        repair: [
          {message: 'Let sessions be in any room, or do without a screen.'},
          {message: 'Say that pupils move, not kit.'},
        ],
        about: talk.about({groups: [group], rooms}),
      },
    ];
  });
}
