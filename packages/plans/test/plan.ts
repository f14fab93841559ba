// Plans for tests.
import type {Plan} from '@resilience/planner';

/** An empty plan with a title. */
export function plan(title: string): Plan {
  return {title, slots: [], groups: [], sessions: [], rooms: [], adults: [], pins: [], followUps: []};
}
