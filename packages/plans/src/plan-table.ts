// The one table: a plan with the hashes of its two links. The SQL that makes it stands in `migrations/`.
import {integer, sqliteTable, text} from 'drizzle-orm/sqlite-core';

/** Plans. Nothing in a row tells who made it, and nothing opens it. */
export const plans = sqliteTable('plans', {
  /** SHA-256 of the edit token, base64url. */
  editHash: text('edit_hash').primaryKey(),
  /** SHA-256 of the view token, base64url. */
  viewHash: text('view_hash').notNull().unique(),
  /** What was a plan to the version that wrote it: parsed on reading. */
  plan: text('plan', {mode: 'json'}).$type<unknown>().notNull(),
  /** 1 when it was made, one more with every save. */
  version: integer('version').notNull(),
  /** Day of the last use, `YYYY-MM-DD` in UTC. A day is all that forgetting needs, and spares a write a page. */
  usedOn: text('used_on').notNull(),
});
