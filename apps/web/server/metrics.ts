// Counts answers and shows the state of the process, for Prometheus and whatever else reads its text format.
import {createHash, timingSafeEqual} from 'node:crypto';

import type {RequestHandler} from 'express';
import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client';

import type {AnswerNote} from './access-log.ts';
import type {KeptPages} from './page-cache.ts';
import type {SiteState} from './readiness.ts';

/** Metrics of one process. None has a label that a visitor could fill. */
export interface Metrics {
  /** Counts an answer. */
  note(answer: AnswerNote): void;
  /** Answers who has the token, and nobody else. */
  serve: RequestHandler;
}

/** What is shown besides the answers. */
export interface MetricsOptions {
  /** Whoever reads the metrics sends it: `Authorization: Bearer …`. */
  token: string;
  /** The state at this moment. */
  readState(): Promise<SiteState>;
  /** What is kept in memory at this moment. */
  readKept(): KeptPages;
}

/** In seconds. A page from memory takes less than the first; a search gives its engine up within the seventh. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 1, 2.5, 10];

const ENGINE_STATES = ['none', 'checking', 'ready', 'behind', 'down'] as const;
const STORE_STATES = ['closed', 'opening', 'open', 'failed'] as const;

/** Starts counting. */
export function createMetrics({token, readState, readKept}: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({register: registry});
  let state: SiteState | undefined;
  addState(registry, () => state);
  addKept(registry, readKept);
  const note = addAnswers(registry);
  return {
    note,
    serve(request, response, next) {
      response.setHeader('Cache-Control', 'no-store');
      if (!isBearer(request.headers.authorization, token)) {
        response.setHeader('WWW-Authenticate', 'Bearer');
        response.status(401).json({error: 'Send the token of METRICS_TOKEN as "Authorization: Bearer …".'});
        return;
      }
      readState()
        .then((read) => {
          state = read;
          return registry.metrics();
        })
        .then((text) => response.setHeader('Content-Type', registry.contentType).end(text), next);
    },
  };
}

function addAnswers(registry: Registry): Metrics['note'] {
  const registers = [registry];
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Answers, by pattern of the path, kind of method and class of the status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer, by pattern of the path.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const searches = new Counter({
    name: 'library_searches_total',
    help: 'Searches that were not answered from a kept page, by what answered.',
    labelNames: ['engine'],
    registers,
  });
  return ({route, method, status, ms, engine}) => {
    requests.inc({route, method: toMethodKind(method), status: `${Math.floor(status / 100)}xx`});
    seconds.observe({route}, ms / 1000);
    if (engine === 'meilisearch' || engine === 'memory') searches.inc({engine});
  };
}

/** All of them show one state: the one that was read when they were last asked for. */
function addState(registry: Registry, getState: () => SiteState | undefined): void {
  const registers = [registry];
  new Gauge({
    name: 'library_info',
    help: 'The library in use, by its version.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({version: getState()?.library.version ?? ''}, 1);
    },
  });
  new Gauge({
    name: 'library_lessons',
    help: 'Lessons of the library in use.',
    registers,
    collect() {
      this.set(getState()?.library.lessons ?? 0);
    },
  });
  addStateSet(registers, {
    name: 'library_search_engine',
    help: '1 for what Meilisearch is now; while it is not ready, searches are answered from memory.',
    states: ENGINE_STATES,
    read: () => getState()?.meilisearch,
  });
  addStateSet(registers, {
    name: 'library_plan_store',
    help: '1 for what the store of plans is now.',
    states: STORE_STATES,
    read: () => getState()?.plans,
  });
}

interface StateSet {
  name: string;
  help: string;
  states: readonly string[];
  read(): string | undefined;
}

function addStateSet(registers: Registry[], {name, help, states, read}: StateSet): void {
  new Gauge({
    name,
    help,
    labelNames: ['state'],
    registers,
    collect() {
      const now = read();
      for (const state of states) this.set({state}, state === now ? 1 : 0);
    },
  });
}

function addKept(registry: Registry, readKept: MetricsOptions['readKept']): void {
  const registers = [registry];
  const gauges = [
    ['pages', 'library_kept_pages', 'Pages that are kept in memory.'],
    ['bytes', 'library_kept_page_bytes', 'Bytes of text of the pages that are kept.'],
  ] as const;
  for (const [field, name, help] of gauges) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(readKept()[field]);
      },
    });
  }
  new Counter({
    name: 'library_kept_page_lookups_total',
    help: 'Pages that could be kept and were asked for: sent from memory (hit) or made (miss).',
    labelNames: ['result'],
    registers,
    collect() {
      const {hits, misses} = readKept();
      this.reset();
      this.inc({result: 'hit'}, hits);
      this.inc({result: 'miss'}, misses);
    },
  });
}

function toMethodKind(method: string): 'read' | 'form' | 'other' {
  if (method === 'GET' || method === 'HEAD') return 'read';
  return method === 'POST' ? 'form' : 'other';
}

// Hashes are of one length: how long it takes tells nothing of the token.
function isBearer(header: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(header ?? ''), hash(`Bearer ${token}`));
}
