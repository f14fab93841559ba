// Whether two web servers are one site: the same answers, one library, the plans of both.
import type {Library} from '@resilience/content';

import {waitUntil, type Outcome} from './fault.ts';
import type {RunningNginx} from './nginx.ts';
import {readReadiness} from './readiness.ts';
import type {Question} from './visitors.ts';
import type {Web, WebPair} from './web-pair.ts';

/** Asks both everything; every page of one is the other's. */
export async function compareAnswers(webs: Web[], questions: Question[]): Promise<Outcome> {
  const paths = [...new Set(['/', '/lessons', '/themes', '/days', ...questions.map(({path}) => path)])];
  const read = async ({url}: Web, path: string): Promise<string> => {
    const response = await fetch(url + path);
    // What an answer took is no part of it.
    return `${response.status} ${(await response.text()).replace(/"took_ms":[\d.]+/, '')}`;
  };
  const unlike: string[] = [];
  for (const path of paths) {
    const [one, two] = await Promise.all(webs.map((web) => read(web, path)));
    if (one !== two || !one?.startsWith('200 ')) unlike.push(path);
  }
  const versions = await readVersions(webs);
  return {
    what: 'the same questions to two web servers',
    counts: `${paths.length} answers of each, ${unlike.length} unlike ${unlike[0] ?? ''}; ${versions.size} library`,
    reach: 'all alike, one library',
    reached: unlike.length === 0 && versions.size === 1,
  };
}

/** @returns the library of each; one where they are the same */
export async function readVersions(webs: Web[]): Promise<Set<string | undefined>> {
  return new Set(await Promise.all(webs.map(async (web) => (await readReadiness(web))?.library.version)));
}

/** Made through one, changed through the other, read through both and through nginx. */
export async function sharePlan(
  {url: origin, webs, nginx, planServer}: WebPair,
  {lessons}: Pick<Library, 'lessons'>,
): Promise<Outcome> {
  const slugs = lessons.slice(0, 2).map(({slug}) => slug) as [string, string];
  const made = await addToDay(webs[0], {lesson: slugs[0], origin});
  const changed = await addToDay(webs[1], {lesson: slugs[1], origin, cookie: made.cookie});
  const readers = [...webs, ...(nginx ? [nginx] : [])];
  const seen = await Promise.all(readers.map(({url}) => readLessons(url + made.plan)));
  const right = seen.filter((read) => read.join() === slugs.join()).length;
  const isTold = nginx ? await tells(nginx, made.plan) : false;
  return {
    what: `a plan made through one web server and changed through the other, kept in ${planServer ? 'a libSQL server' : 'one file: there is no libSQL server for this machine'}`,
    counts: `made with ${made.status}, changed with ${changed.status}, shown by ${right} of ${readers.length}${isTold ? '; its secret stands in a log' : ''}`,
    reach: 'shown by all, its secret in no log of nginx',
    reached: right === readers.length && !isTold,
  };
}

/** Whether the address of a plan stands in the log, after it was asked for. */
async function tells({readLog}: RunningNginx, plan: string): Promise<boolean> {
  // A request is written down a moment after it was answered.
  const isWritten = await waitUntil(async () => (await readLog()).includes('"/plans/:token"'), 5_000);
  return !Number.isFinite(isWritten) || (await readLog()).includes(plan);
}

/** The lessons of a plan, as its page and the plan as a file have them. */
async function readLessons(plan: string): Promise<(string | undefined)[]> {
  const page = await fetch(plan);
  const {sessions} = (await (await fetch(`${plan}.json`)).json()) as {sessions: {lesson?: string}[]};
  return page.ok ? sessions.map(({lesson}) => lesson) : [];
}

interface Addition {
  lesson: string;
  /** Where the form says that it comes from. */
  origin: string;
  cookie?: string;
}

async function addToDay(
  {url}: Web,
  {lesson, origin, cookie = ''}: Addition,
): Promise<{status: number; plan: string; cookie: string}> {
  const response = await fetch(`${url}/plans/add`, {
    method: 'POST',
    body: new URLSearchParams({lesson}),
    headers: {origin, cookie},
    redirect: 'manual',
  });
  const [plan = ''] = /^\/plans\/[\w-]{22}/.exec(response.headers.get('location') ?? '') ?? [];
  return {status: response.status, plan, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? ''};
}
