// Everything that pages of plans need of the process: the store, the planner, and a limit on new plans.
import type {Response} from 'express';

import type {PlanContext} from '../app/server/site-context.server.ts';
import {logError} from './log.ts';
import {createNewPlanLimit, type NewPlanLimit} from './new-plan-limit.ts';
import {createPlanShelf, type PlanShelfState} from './plan-shelf.ts';
import {createPlanning} from './planning.ts';

/** The parts in use. */
export interface PlanDesk {
  /** What the store is now. */
  readonly state: PlanShelfState;
  /** What loaders get, for one answer. */
  createContext(response: Response): PlanContext;
  close(): Promise<void>;
}

/** Opens them. A database that cannot be opened is told to the log, and plans are then not to be had. */
export function openPlanDesk(database: {url: string; authToken?: string}): PlanDesk {
  const shelf = createPlanShelf({...database, onProblem: logError});
  const planning = createPlanning();
  const limit = createNewPlanLimit();
  // What is wrong with it shall stand in the log before anybody makes a plan.
  void shelf.open();
  return {
    get state() {
      return shelf.state;
    },
    createContext: (response) => ({
      openStore: () => shelf.open(),
      findRotation: (plan) => planning.findRotation(plan),
      countNewPlan: () => countNewPlan(limit, response),
    }),
    async close() {
      await Promise.all([shelf.close(), planning.close()]);
    },
  };
}

/**
 * Counts a new plan of whoever asks; where it is one too many, the answer says when to come again.
 * @returns as of `NewPlanLimit`
 */
export async function countNewPlan(
  limit: NewPlanLimit,
  response: Pick<Response, 'req' | 'setHeader'>,
): Promise<number> {
  const seconds = await limit.count(response.req.ip);
  if (seconds > 0) response.setHeader('Retry-After', String(seconds));
  return seconds;
}
