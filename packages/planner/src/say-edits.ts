// Changes of a plan in words, several of a kind in one.
import type {PlanEdit} from './answers.ts';
import {toNamedThings} from './clashes/named-things.ts';
import type {Plan} from './plan.ts';
import {list, spellCount, spellTimes} from './words.ts';

/** What is done, to whom, and how: "run", "“Vote”", "twice at once". */
type Said = [verb: string, name: string, how: string];

/** @returns one sentence: "Run “Vote” and “Drawn in” twice at once, and let “Voices” be in any room." */
export function sayEdits(plan: Plan, edits: readonly PlanEdit[]): string {
  const alike = new Map<string, {said: Said; names: string[]}>();
  for (const said of edits.flatMap((edit) => say(plan, edit))) {
    const [verb, name, how] = said;
    const known = alike.get(`${verb} ${how}`);
    if (known) known.names.push(name);
    else alike.set(`${verb} ${how}`, {said, names: [name]});
  }
  const parts = [...alike.values()].map(({said: [verb, , how], names}) => `${verb} ${list(names)} ${how}`);
  const text = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(', and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function say(plan: Plan, edit: PlanEdit): Said[] {
  const names = toNamedThings(plan);
  switch (edit.kind) {
    case 'several':
      return edit.edits.flatMap((one) => say(plan, one));
    case 'plan-afresh':
      return [['plan', 'the day', 'afresh']];
    case 'drop-pin':
      return [['take', `the pin of ${names.group(edit.pin.group)}`, 'away']];
    case 'attend':
      return [['let', names.group(edit.group), `attend ${names.session(edit.session)}`]];
    default:
      return [
        'adult' in edit
          ? ['let', names.adult(edit.adult), freedoms[edit.kind]]
          : toSession(names.session(edit.session), edit),
      ];
  }
}

function toSession(name: string, edit: Extract<PlanEdit, {session: string; group?: never}>): Said {
  switch (edit.kind) {
    case 'set-runs-at-once':
      return ['run', name, `${spellTimes(edit.value)} at once`];
    case 'set-groups-at-once':
      return ['let', name, `take ${spellCount(edit.value, 'group')}`];
    default:
      return ['let', name, freedoms[edit.kind]];
  }
}

const freedoms = {
  'allow-more-runs': 'lead as much as is needed',
  'allow-any-session': 'lead any session',
  'allow-any-slot': 'run in any slot',
  'allow-any-room': 'be in any room',
  'allow-any-order': 'come in any order',
  'allow-without-screen': 'do without a screen',
} as const;
