// Where a plan begins.
import type {Plan} from './plan.ts';

/**
 * Makes a plan with nothing in it yet.
 * @param title what the day is called until its makers know better
 */
export function emptyPlan(title = 'Our drop-down day'): Plan {
  return {title, slots: [], groups: [], sessions: [], rooms: [], adults: [], pins: [], followUps: []};
}
