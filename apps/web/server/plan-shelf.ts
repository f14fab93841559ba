// The store of plans as the site uses it: opened when it is first needed, and again after it could not be.
import {openPlanStore, type PlanStore} from '@resilience/plans';

/** Time before a store that could not be opened is tried again. */
const RETRY_MS = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the store is: `closed` until it is first needed, `failed` until it is tried again. */
export type PlanShelfState = 'closed' | 'opening' | 'open' | 'failed';

/** The store in use. */
export interface PlanShelf {
  readonly state: PlanShelfState;
  /** @returns undefined while plans cannot be kept; the rest of the site does not need them */
  open(): Promise<PlanStore | undefined>;
  close(): Promise<void>;
}

/** Where it is, and whom to tell. */
export interface PlanShelfOptions {
  url: string;
  authToken?: string;
  /** Is told why the store could not be opened or tidied. */
  onProblem(error: unknown): void;
  /** Opens the store; for tests. */
  openStore?: typeof openPlanStore;
  now?: () => number;
}

/** Makes the shelf. Plans that nobody has used for 13 months are removed when it is opened, and once a day. */
export function createPlanShelf(options: PlanShelfOptions): PlanShelf {
  const {url, authToken, onProblem, openStore = openPlanStore, now = Date.now} = options;
  let opening: Promise<PlanStore | undefined> | undefined;
  let failedAt = -Infinity;
  let state: PlanShelfState = 'closed';
  const tidy = (store: PlanStore | undefined) => store?.removeUnused().catch(onProblem);
  const open = () => {
    if (!opening && now() - failedAt < RETRY_MS) return Promise.resolve(undefined);
    if (!opening) state = 'opening';
    opening ??= openStore({url, authToken}).then(
      async (store) => {
        state = 'open';
        await tidy(store);
        return store;
      },
      (error: unknown) => {
        failedAt = now();
        state = 'failed';
        opening = undefined;
        onProblem(error);
        return undefined;
      },
    );
    return opening;
  };
  const timer = setInterval(() => void opening?.then(tidy), DAY_MS).unref();
  return {
    get state() {
      return state;
    },
    open,
    async close() {
      clearInterval(timer);
      (await opening)?.close();
    },
  };
}
