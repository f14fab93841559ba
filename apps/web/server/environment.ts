// Reads the environment once, and says in one sentence what is wrong with it.
import {existsSync} from 'node:fs';
import path from 'node:path';

import {z} from 'zod';

const port = z.coerce
  .number({error: 'is not a number'})
  .int('is not a whole number')
  .min(0, 'is below 0')
  .max(65_535, 'is above 65535');

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z
    .url({protocol: /^https?$/, error: 'is not an address such as https://library.example.org'})
    .optional(),
  TRUST_PROXY: z.coerce
    .number({error: 'is not a number'})
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(10, 'is above 10')
    .default(0),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.|(?:libsql|https?|wss?):\/\/.)/, {
      error: 'is not an address such as file:/srv/library/plans.db or libsql://plans.example.org',
    })
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
  LIBRARY_DIR: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).optional(),
  MEILI_URL: z
    .url({protocol: /^https?$/, error: 'is not an address such as http://127.0.0.1:7700'})
    .optional(),
  MEILI_SEARCH_KEY: z.string().min(1).optional(),
  MEILI_ADMIN_KEY: z.string().min(1).optional(),
  MEILI_BIN: z.string().min(1).optional(),
  PATH: z.string().optional(),
});

/** The environment that the web app reads, checked. */
export type Environment = z.infer<typeof schema>;

/** Adds what `.env` in `directory` sets, where there is one. What is set already wins. */
export function loadEnvironmentFile(directory: string): void {
  const file = path.join(directory, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads and checks the environment. An empty variable counts as one that is not set.
 * @throws Error that says which variable to set, and how
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (!result.success) throw new Error(toSentences(result.error.issues));
  return result.data;
}

/**
 * Says which Meilisearch to ask.
 * @returns undefined where none is named
 * @throws Error when there is an address without a key
 */
export function toMeilisearch(environment: Environment): {url: string; searchKey: string} | undefined {
  const {MEILI_URL: url, MEILI_SEARCH_KEY: searchKey} = environment;
  if (!url) return undefined;
  if (!searchKey) {
    throw new Error(
      'Missing MEILI_SEARCH_KEY. Set it in .env (see .env.example), or unset MEILI_URL to run a local engine.',
    );
  }
  return {url, searchKey};
}

/** Says where plans are kept: DATABASE_URL, or a file in the data folder. */
export function toPlanDatabase(
  {DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken}: Environment,
  dataDirectory: string,
): {url: string; authToken?: string} {
  return {url: url ?? `file:${path.join(dataDirectory, 'plans.db')}`, authToken};
}

function toSentences(issues: {path: PropertyKey[]; message: string}[]): string {
  return issues.map(({path, message}) => `${path.join('.')} ${message}. Change it, or unset it.`).join('\n');
}
