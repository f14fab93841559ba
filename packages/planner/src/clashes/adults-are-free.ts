// Rule: where a plan names adults, each run has one who is there, can lead it, and leads no more than they should.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {count} from '../words.ts';
import {toNamedThings} from './named-things.ts';

/** Finds runs without an adult, adults who are away or cannot lead the session, and adults with too many runs. */
export function adultsAreFree(plan: Plan, {runs}: Rotation): Clash[] {
  if (plan.adults.length === 0) return [];
  const names = toNamedThings(plan);
  const wrong = runs.flatMap(({session, slot, adult: id}): Clash[] => {
    const adult = plan.adults.find((one) => one.id === id);
    const about = {sessions: [session], slots: [slot], ...(id && {adults: [id]})};
    const title = names.session(session);
    const when = names.when(slot);
    if (!adult) return [{code: 'no-adult', message: `${title} ${when} has nobody to lead it.`, about}];
    const found: Clash[] = [];
    if (adult.unavailable.includes(slot)) {
      found.push({
        code: 'adult-away',
        message: `${adult.name} is away ${when}, and leads ${title} then.`,
        about,
      });
    }
    if (adult.sessions && !adult.sessions.includes(session)) {
      found.push({code: 'wrong-adult', message: `${adult.name} cannot lead ${title}.`, about});
    }
    return found;
  });
  const tired = plan.adults.flatMap(({id, name, mostRuns = Infinity}): Clash[] => {
    const led = runs.filter(({adult}) => adult === id).length;
    if (led <= mostRuns) return [];
    const message = `${name} leads ${count(led, 'run')}, and should lead ${mostRuns} at most.`;
    return [{code: 'too-many-runs-led', message, about: {adults: [id]}}];
  });
  return [...wrong, ...tired];
}
