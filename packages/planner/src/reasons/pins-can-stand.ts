// Reason: a pinned meeting is in a slot where it cannot be.
import type {Problem} from '../solve/problem.ts';
import type {Proposal, Trouble} from '../supplements.ts';
import {spellCount} from '../words.ts';
import {findPlaces, toTalk} from './talk.ts';

type Pin = Problem['pins'][number];

/** Finds pins that break a rule by themselves, or with each other. */
export function pinsCanStand(problem: Problem): Trouble[] {
  const alone = problem.pins.flatMap((pin) => toReason(problem, pin));
  return alone.length > 0 ? alone : findCrowds(problem);
}

function toReason(problem: Problem, pin: Pin): Trouble[] {
  const {plan, open, before} = problem;
  const talk = toTalk(problem);
  const {group, session, slot} = pin;
  const {slots} = plan.sessions[session]!;
  const first = before[session]!.find((other) => (open[other]![group]! & ((1 << slot) - 1)) === 0);
  const why = () => {
    if (slots?.includes(problem.slots[slot]!.id) === false) return 'does not run then';
    if ((open[session]![group]! & (1 << slot)) === 0) return 'has no room or nobody to lead it then';
    return first === undefined
      ? undefined
      : `needs ${talk.session(first)} first, which cannot be any earlier`;
  };
  const reason = why();
  if (reason === undefined) return [];
  return [
    {
      code: 'pin-cannot-stand',
      message: `${talk.group(group)} is pinned to ${talk.session(session)} ${talk.when(slot)}, but that session ${reason}.`,
      repair: [toDrop(problem, pin)],
      about: talk.about({groups: [group], sessions: [session], slots: [slot]}),
    },
  ];
}

function toDrop({plan, slots}: Problem, {group, session, slot}: Pin): Proposal {
  const pin = {group: plan.groups[group]!.id, session: plan.sessions[session]!.id, slot: slots[slot]!.id};
  return {message: `Take the pin of ${plan.groups[group]!.name} away.`, edit: {kind: 'drop-pin', pin}};
}

/** More groups pinned to one session and slot than it takes. */
function findCrowds(problem: Problem): Trouble[] {
  const talk = toTalk(problem);
  return problem.places.flatMap((numbers, session) =>
    numbers.flatMap((number, slot): Trouble[] => {
      const places = findPlaces(problem.pins, (pin) => pin.session === session && pin.slot === slot);
      if (places.length <= number) return [];
      const pins = places.map((place) => problem.pins[place]!);
      const groups = pins.map(({group}) => group);
      return [
        {
          code: 'pins-crowd',
          message: `${talk.groups(groups)} are pinned to ${talk.session(session)} ${talk.when(slot)}, which takes ${spellCount(number, 'group')} then.`,
          repair: pins.map((pin) => toDrop(problem, pin)),
          about: talk.about({groups, sessions: [session], slots: [slot]}),
        },
      ];
    }),
  );
}
