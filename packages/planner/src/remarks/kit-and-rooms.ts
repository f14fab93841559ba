// Remark: kit is to move, but a group cannot stay in one room.
import type {Remark} from '../answers.ts';
import {findPlaces, toTalk} from '../reasons/talk.ts';
import type {FoundRuns} from '../solve/find-runs.ts';
import type {Problem} from '../solve/problem.ts';

/** Says of each group in which rooms it is. */
export function kitAndRooms(problem: Problem, {runs}: FoundRuns): Remark[] {
  const {plan} = problem;
  const toRooms = (group: number) => [
    ...new Set(runs.filter(({groups}) => groups.includes(group)).map(({room}) => room)),
  ];
  if (plan.moving !== 'kit' || plan.rooms.length === 0) return [];
  const talk = toTalk(problem);
  const moving = findPlaces(plan.groups, (_, group) => toRooms(group).length > 1);
  if (plan.agreed && moving.length > 0) return [toAgreed(problem, moving)];
  return plan.groups.flatMap(({name}, group): Remark[] => {
    const rooms = toRooms(group);
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

/** Rooms are not to blame where little of an earlier timetable may change. */
function toAgreed(problem: Problem, groups: number[]): Remark {
  const talk = toTalk(problem);
  const verb = groups.length === 1 ? 'changes' : 'change';
  return {
    code: 'kit-not-planned',
    message: `${talk.groups(groups)} ${verb} rooms, although kit is to move and not pupils: the timetable stays as near as it can to the one before.`,
    repair: [{message: 'Plan it afresh.', edit: {kind: 'plan-afresh'}}],
    about: talk.about({groups}),
  };
}
