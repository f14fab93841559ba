// Keeps plans behind secret links. One statement a call, so that nothing can be left half done.
import {parsePlan, type Plan} from '@resilience/planner';
import {and, eq, lt, or, sql, type SQL} from 'drizzle-orm';

import {openDatabase, type Database, type Tables} from './open-database.ts';
import {plans} from './plan-table.ts';
import {createEditToken, hashToken, isToken, toViewToken} from './tokens.ts';
import {toDay, toOldestKept} from './to-oldest-kept.ts';

/** The two links of a plan that was just made. */
export interface NewPlan {
  editToken: string;
  viewToken: string;
  version: number;
}

/** A plan as it stands, with what its link allows. */
export interface StoredPlan {
  plan: Plan;
  /** To be given back with a save. */
  version: number;
  access: 'edit' | 'view';
  /** For the link that may be passed on; an editor's view token is derived from theirs. */
  viewToken: string;
  /** Day of its last use before this one, `YYYY-MM-DD` in UTC. */
  lastUsed: string;
}

/** A plan that another version of this software wrote and this one cannot read. Its edit link can still remove it. */
export interface UnreadablePlan {
  access: 'none';
}

/** What became of a save. Nothing was written but for `saved`. */
export type SaveAnswer =
  | {status: 'saved'; version: number}
  /** Somebody else saved since: both versions are for the editor to choose from. */
  | {status: 'stale'; current: StoredPlan}
  /** There is none, or none that can be read. */
  | {status: 'missing'}
  | {status: 'read-only'};

/** What became of a removal. */
export type RemoveAnswer = {status: 'removed'} | {status: 'missing'} | {status: 'read-only'};

/** A place that keeps plans. There is no way to list them. */
export interface PlanStore {
  createPlan(plan: Plan): Promise<NewPlan>;
  /** Finds a plan by either of its links, and notes that it was used. */
  findPlan(token: string): Promise<StoredPlan | UnreadablePlan | undefined>;
  /** Replaces a plan, if it still is of the version that the editor saw. On disk when it resolves with `saved`. */
  savePlan(token: string, change: {plan: Plan; version: number}): Promise<SaveAnswer>;
  /** Removes a plan at once and for good. */
  removePlan(token: string): Promise<RemoveAnswer>;
  /** Removes the plans that nobody has used for 13 months, and the traces of those removed. @returns how many */
  removeUnused(): Promise<number>;
  close(): void;
}

/** Where plans are kept. */
export interface PlanStoreOptions {
  /** `file:` with a path, or the address of a libSQL server. */
  url: string;
  /** Of the server. */
  authToken?: string;
  /** The clock; for tests. */
  now?: () => Date;
}

/**
 * Opens the store and brings its tables up to date.
 * @throws Error with a sentence for the operator when it cannot be opened
 */
export async function openPlanStore({
  url,
  authToken,
  now = () => new Date(),
}: PlanStoreOptions): Promise<PlanStore> {
  const database = await openDatabase(url, authToken);
  const today = () => toDay(now());
  return {
    createPlan: (plan) => createPlan(database, plan, today()),
    findPlan: (token) => findPlan(database, token, today()),
    savePlan: (token, change) => savePlan(database, {token, ...change, today: today()}),
    removePlan: (token) => removePlan(database, token, today()),
    removeUnused: () => removeUnused(database, toOldestKept(now())),
    close: () => database.close(),
  };
}

async function createPlan(database: Database, plan: Plan, today: string): Promise<NewPlan> {
  const editToken = createEditToken();
  const viewToken = toViewToken(editToken);
  const hashes = {editHash: hashToken(editToken), viewHash: hashToken(viewToken)};
  await database.run((tables) => tables.insert(plans).values({...hashes, plan, version: 1, usedOn: today}));
  return {editToken, viewToken, version: 1};
}

async function findPlan(
  database: Database,
  token: string,
  today: string,
): Promise<StoredPlan | UnreadablePlan | undefined> {
  if (!isToken(token)) return undefined;
  const hash = hashToken(token);
  const row = await database.run((tables) => findRow(tables, hash, today));
  if (!row) return undefined;
  const parsed = parsePlan(row.plan);
  if ('problems' in parsed) return {access: 'none'};
  const access = row.editHash === hash ? 'edit' : 'view';
  return {
    plan: parsed.plan,
    version: row.version,
    access,
    viewToken: access === 'edit' ? toViewToken(token) : token,
    lastUsed: row.usedOn,
  };
}

async function findRow(tables: Tables, hash: string, today: string) {
  const [row] = await tables
    .select()
    .from(plans)
    .where(or(eq(plans.editHash, hash), eq(plans.viewHash, hash)));
  if (row && row.usedOn < today)
    await tables.update(plans).set({usedOn: today}).where(eq(plans.editHash, row.editHash));
  return row;
}

interface Save {
  token: string;
  plan: Plan;
  version: number;
  today: string;
}

async function savePlan(database: Database, {token, plan, version, today}: Save): Promise<SaveAnswer> {
  const saved = await database.run((tables) =>
    tables
      .update(plans)
      .set({plan, version: sql`${plans.version} + 1`, usedOn: today})
      .where(and(eq(plans.editHash, hashToken(token)), eq(plans.version, version)))
      .returning({version: plans.version}),
  );
  if (saved[0]) return {status: 'saved', version: saved[0].version};
  const current = await findPlan(database, token, today);
  if (!current || current.access === 'none') return {status: 'missing'};
  return current.access === 'edit' ? {status: 'stale', current} : {status: 'read-only'};
}

async function removePlan(database: Database, token: string, today: string): Promise<RemoveAnswer> {
  const removed = await remove(database, eq(plans.editHash, hashToken(token)));
  if (removed > 0) {
    // The plan is gone whether or not the log can be emptied now; `removeUnused` empties it every day.
    await database.emptyLog().catch(() => undefined);
    return {status: 'removed'};
  }
  return {status: (await findPlan(database, token, today)) ? 'read-only' : 'missing'};
}

async function removeUnused(database: Database, oldestKept: string): Promise<number> {
  const removed = await remove(database, lt(plans.usedOn, oldestKept));
  await database.emptyLog();
  return removed;
}

async function remove(database: Database, which: SQL): Promise<number> {
  const removed = await database.run((tables) =>
    tables.delete(plans).where(which).returning({version: plans.version}),
  );
  return removed.length;
}
