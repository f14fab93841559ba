// Opens the database, a file or a server, and brings it to the newest migration.
import {mkdir, open} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {createClient, type Client} from '@libsql/client';
import {DrizzleQueryError} from 'drizzle-orm';
import {drizzle, type LibSQLDatabase} from 'drizzle-orm/libsql';
import {migrate} from 'drizzle-orm/libsql/migrator';

/** Longest wait for another process that writes to the same file. The process answers nobody meanwhile. */
const BUSY_MS = 2_000;

/** Longest wait for an answer of a server. Its visitors wait, too. */
const SERVER_MS = 3_000;

/** A new database that several processes open at once is set up by one of them; the others look again. */
const SET_UP_TRIES = 5;
const SET_UP_PAUSE_MS = 100;

const migrationsFolder = path.resolve(import.meta.dirname, '../migrations');

/** Statements on the open tables. */
export type Tables = LibSQLDatabase;

/** An open database. */
export interface Database {
  /** Runs statements; one caller after the other where the database is a file. */
  run<Answer>(work: (tables: Tables) => Promise<Answer>): Promise<Answer>;
  /** Empties the log in which deleted rows may still stand. A process that reads just then keeps it for a while. */
  emptyLog(): Promise<void>;
  close(): void;
}

/**
 * Opens `url` and runs what migrations it has not seen.
 * @param url `file:` with a path, or the address of a libSQL server
 * @throws Error with a sentence for the operator
 */
export async function openDatabase(url: string, authToken?: string): Promise<Database> {
  try {
    return await (url.startsWith('file:') ? openFile(toFile(url)) : openServer(url, authToken));
  } catch (cause) {
    throw new Error(
      `Plans cannot be kept in ${toPlace(url)}. Check DATABASE_URL, and that it can be written.`,
      {
        cause,
      },
    );
  }
}

async function openServer(url: string, authToken: string | undefined): Promise<Database> {
  const client = createClient({url, authToken, fetch: fetchInTime});
  const tables = drizzle(client);
  // One that is not there is not asked again and again.
  await client.execute('SELECT 1');
  await tryAgain(() => migrate(tables, {migrationsFolder}));
  return {
    run: (work) => work(tables).catch(throwPlainly),
    emptyLog: () => Promise.resolve(),
    close: () => client.close(),
  };
}

// A server that is there and does not answer would be waited for for five minutes.
function fetchInTime(request: Request): Promise<Response> {
  return fetch(request, {signal: AbortSignal.timeout(SERVER_MS)});
}

async function openFile(file: string): Promise<Database> {
  await createPrivateFile(file);
  // One connection: what is set on it holds for every statement. The path is whole, for it is opened again below.
  const client = createClient({url: pathToFileURL(file).href, timeout: BUSY_MS, concurrency: 1});
  const tables = drizzle(client);
  await tryAgain(
    async () => {
      await setUpFile(client);
      await migrate(tables, {migrationsFolder});
    },
    () => client.reconnect(),
  );
  const run = createTurns(client, tables);
  return {
    run,
    emptyLog: () => run(async () => void (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)'))),
    close: () => client.close(),
  };
}

// A statement that fails because the file is busy stays open inside libsql (tursodatabase/libsql-client-ts #352). After it
// nothing that the connection writes is committed, although every answer says so: an answered save would be lost. So
// after any failure the connection is replaced, before the next statement may begin.
function createTurns(client: Client, tables: Tables): Database['run'] {
  let last: Promise<unknown> = Promise.resolve();
  let isSetUp = true;
  return (work) => {
    const turn = last.then(async () => {
      try {
        if (!isSetUp) await setUpAgain(client);
        isSetUp = true;
        return await work(tables);
      } catch (error) {
        isSetUp = false;
        return throwPlainly(error);
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function setUpAgain(client: Client): Promise<void> {
  client.reconnect();
  await setUpFile(client);
}

// Of two processes that migrate the same new database, the later one finds the tables there, or the file locked.
async function tryAgain(
  setUp: () => Promise<void>,
  onFailure: () => unknown = () => undefined,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await setUp();
    } catch (error) {
      if (tries === SET_UP_TRIES) throw error;
      await setTimeout(SET_UP_PAUSE_MS);
      await onFailure();
    }
  }
}

// Drizzle's own errors quote the statement with its values: a whole plan, and the hash of a token.
function throwPlainly(error: unknown): never {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  throw new Error('The plans could not be read or written.', {cause});
}

// WAL lets pages be read while a plan is saved. FULL is SQLite's own default, said here because an answered save must
// outlive a power cut too: in WAL mode NORMAL would not wait for the disk. Deleted plans are overwritten, not let go.
async function setUpFile(client: Client): Promise<void> {
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'])
    await client.execute(`PRAGMA ${setting}`);
}

// SQLite gives its other files the rights of the first one.
async function createPrivateFile(file: string): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await (await open(file, 'a', 0o600)).close();
}

function toFile(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length));
}

// Neither a password nor a token in an address belongs into a log.
function toPlace(url: string): string {
  return url.startsWith('file:')
    ? toFile(url)
    : (/^[a-z]+:\/\/(?:[^@/]*@)?([^/?#]+)/i.exec(url)?.[1] ?? 'it');
}
