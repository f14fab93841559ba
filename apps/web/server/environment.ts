// Reads the environment once, and says in one sentence what is wrong with it.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseEnv} from 'node:util';

import {findOpenMode, findSecret} from '@resilience/search/local';

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
  METRICS_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  LOG_FORMAT: z.enum(['json'], {error: 'is not "json"'}).optional(),
  PATH: z.string().optional(),
});

/** The environment that the web app reads, checked. */
export type Environment = z.infer<typeof schema>;

/** What nobody else may know. Each may stand in a file of its own, which the variable with `_FILE` at its end names. */
const SECRETS = ['MEILI_SEARCH_KEY', 'MEILI_ADMIN_KEY', 'DATABASE_AUTH_TOKEN', 'METRICS_TOKEN'];

/**
 * Adds what `.env` in `directory` sets, where there is one. What is set already wins.
 * @throws Error when it holds a secret, and others than its owner may read it
 */
export function loadEnvironmentFile(directory: string): void {
  const file = path.join(directory, '.env');
  if (!existsSync(file)) return;
  const set = parseEnv(readFileSync(file, 'utf8'));
  const secrets = SECRETS.filter((name) => set[name]);
  const mode = findOpenMode(file);
  if (secrets.length > 0 && mode) {
    throw new Error(
      `${file} holds ${secrets.join(', ')} and may be read by others (mode ${mode}). Run "chmod 600 ${file}".`,
    );
  }
  process.loadEnvFile(file);
}

/**
 * Reads and checks the environment. An empty variable counts as one that is not set.
 * @throws Error that says which variable to set, and how, or which file others may read
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, findSecret(variables, name)]));
  const set = Object.fromEntries(
    Object.entries({...variables, ...secrets}).filter(([, value]) => value !== ''),
  );
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
