// The way from a link to its plan, and what is said where there is none.
import {redirect, type AppLoadContext} from '@remix-run/node';
import type {PlanStore, StoredPlan} from '@resilience/plans';

import {logError} from '../../server/log.ts';
import {toNotice} from './page-notice.server.ts';

/** @returns what is said while plans cannot be read or kept, whatever was being done */
function toAwayNotice(): Response {
  return toNotice(503, {
    title: 'Plans cannot be opened just now',
    text: 'The place where plans are kept does not answer. What was saved before is not lost. If you were saving, go back in your browser after a minute and save again. Lessons and ready-made days work as always.',
  });
}

/**
 * Opens the store of plans.
 * @returns a store whose own failures are 503s in plain words, too
 * @throws a 503 in plain words while plans cannot be kept
 */
export async function getPlanStore({plans}: AppLoadContext): Promise<PlanStore> {
  const store = await plans.openStore();
  if (store) return sayWhenSilent(store);
  throw toAwayNotice();
}

// A server that keeps plans can be away at any time. Whoever runs it finds the reason in the log.
function sayWhenSilent(store: PlanStore): PlanStore {
  const say = (error: unknown): never => {
    logError(error);
    throw toAwayNotice();
  };
  return {
    createPlan: (plan) => store.createPlan(plan).catch(say),
    findPlan: (token) => store.findPlan(token).catch(say),
    savePlan: (token, change) => store.savePlan(token, change).catch(say),
    removePlan: (token) => store.removePlan(token).catch(say),
    removeUnused: () => store.removeUnused().catch(say),
    close: () => store.close(),
  };
}

/**
 * Finds the plan of a link.
 * @throws a 404 or, where it cannot be read, a 409 in plain words, or a 503
 */
export async function getPlan(context: AppLoadContext, token: string | undefined): Promise<StoredPlan> {
  const store = await getPlanStore(context);
  const stored = await store.findPlan(token ?? '');
  if (stored?.access === 'none') {
    throw toNotice(409, {
      title: 'This plan was made with another version of this site',
      text: 'It is still kept, but this version cannot read it. The people who run this site can help. If you downloaded it from “Share”, you can upload that file as a new plan and see what has to be changed in it.',
    });
  }
  if (stored) return stored;
  throw toNotice(404, {
    title: 'There is no plan at this address',
    text: 'The link may have been cut short, so copy it again from where you have it. Or the plan was deleted: by somebody who has its edit link, or because nobody had used it for 13 months.',
  });
}

/**
 * Finds the plan of an edit link. Who has the view link is led to the plan itself.
 * @throws a redirect, a 404 or a 503
 */
export async function getEditablePlan(
  context: AppLoadContext,
  token: string | undefined,
): Promise<StoredPlan> {
  const stored = await getPlan(context, token);
  if (stored.access === 'view') throw redirect(`/plans/${token}`);
  return stored;
}
