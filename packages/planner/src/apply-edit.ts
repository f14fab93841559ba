// Makes the one change of a plan that a repair proposes.
import type {PlanEdit} from './answers.ts';
import type {Adult, Plan, Session} from './plan.ts';

/**
 * Applies a proposed repair.
 * @returns a new plan; the same plan where the edit is about something that it does not hold
 */
export function applyEdit(plan: Plan, edit: PlanEdit): Plan {
  if (edit.kind === 'several') return edit.edits.reduce(applyEdit, plan);
  if (edit.kind === 'drop-pin') {
    const {group, session, slot} = edit.pin;
    const pins = plan.pins.filter(
      (pin) => pin.group !== group || pin.session !== session || pin.slot !== slot,
    );
    return {...plan, pins};
  }
  if (edit.kind === 'plan-afresh') return without(plan, 'agreed');
  if (edit.kind === 'attend') return attend(plan, edit);
  if ('adult' in edit) {
    return {
      ...plan,
      adults: plan.adults.map((adult) => (adult.id === edit.adult ? free(adult, edit.kind) : adult)),
    };
  }
  const sessions = plan.sessions.map((session) =>
    session.id === edit.session ? change(session, edit) : session,
  );
  return {...plan, sessions};
}

type SessionEdit = Exclude<
  PlanEdit,
  {kind: 'drop-pin' | 'attend' | 'plan-afresh' | 'several'} | {adult: string}
>;

function change(session: Session, edit: SessionEdit): Session {
  switch (edit.kind) {
    case 'set-runs-at-once':
      return {...session, runsAtOnce: edit.value};
    case 'set-groups-at-once':
      return {...session, groupsAtOnce: edit.value};
    case 'allow-any-slot':
      return without(session, 'slots');
    case 'allow-any-room':
      return without(session, 'rooms');
    case 'allow-any-order':
      return without(session, 'after');
    case 'allow-without-screen':
      return {...session, screen: false};
  }
}

function free(adult: Adult, kind: 'allow-more-runs' | 'allow-any-session'): Adult {
  return without(adult, kind === 'allow-more-runs' ? 'mostRuns' : 'sessions');
}

function attend(plan: Plan, {group, session}: {group: string; session: string}): Plan {
  const groups = plan.groups.map((one) =>
    one.id === group && one.sessions && !one.sessions.includes(session)
      ? {...one, sessions: [...one.sessions, session]}
      : one,
  );
  return {...plan, groups};
}

function without<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  const rest = {...whole};
  delete rest[key];
  return rest;
}
