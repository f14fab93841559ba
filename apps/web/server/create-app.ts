// The way of a request through the server, from top to bottom.
import path from 'node:path';

import type {ServerBuild} from '@remix-run/node';
import {formatQuery, parseQuery} from '@resilience/search';
import express, {type ErrorRequestHandler, type Express, type RequestHandler} from 'express';

import {createAccessLog, type AnswerNote} from './access-log.ts';
import {createGuard} from './guard.ts';
import {createInFlightLimit} from './in-flight.ts';
import {logError} from './log.ts';
import {createMetrics, type Metrics} from './metrics.ts';
import {sendNotice} from './notice-page.ts';
import {createPageCache, type PageCache} from './page-cache.ts';
import {createRemix} from './create-remix.ts';
import {createRoutePattern} from './route-pattern.ts';
import {createFormGuard} from './posts.ts';
import {createSecretPages} from './secret-pages.ts';
import {createSecurityHeaders} from './security-headers.ts';
import type {Site} from './site.ts';

/** The built app, or a way to it while it changes under development. */
export interface AppBundle {
  build: ServerBuild | (() => Promise<ServerBuild>);
  routes: ServerBuild['routes'];
  /** Serves scripts, styles and fonts. */
  serveAssets: RequestHandler;
  /** Path of the stylesheet, for pages that do not come from the app. */
  stylesheet?: string;
  mode: 'production' | 'development';
}

/** What the server is made of. */
export interface AppOptions {
  bundle: AppBundle;
  site: Site;
  /** True when visitors come over https. */
  https: boolean;
  /** Address that visitors use, where it is set. */
  publicUrl?: string;
  /** How many proxies stand before this process and say truly whom they speak for; 0. */
  proxies?: number;
  /** Is told of each answer. */
  note(answer: AnswerNote): void;
  /** What whoever reads the metrics has to send; missing: there are none. */
  metricsToken?: string;
  /** Answers under way at once, above which requests are refused; 500. */
  mostInFlight?: number;
}

/** Puts the server together. */
export function createApp(options: AppOptions): Express {
  const {bundle, site, https, publicUrl, proxies = 0, mostInFlight} = options;
  const app = express();
  app.set('trust proxy', proxies);
  app.disable('x-powered-by');
  app.disable('etag');
  // `/METRICS/` is not `/metrics`: a proxy that refuses the one lets the other through.
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.locals.stylesheet = bundle.stylesheet;

  // Under development Vite comes first: its scripts are many, and could not run under our policy.
  const developing = bundle.mode === 'development';
  if (developing) app.use(bundle.serveAssets);
  // Each answer is noted.
  const pages = createPages(site);
  const metrics = openMetrics(options, pages);
  app.use(createAccessLog(createRoutePattern(bundle.routes), toNote(options, metrics)));
  // What no page may do, in every answer, refusals too.
  if (!developing) app.use(createSecurityHeaders({https}));
  // A process that is busy lives: whoever asks must not end it for that.
  app.get('/health', answerHealth);
  if (metrics) app.get('/metrics', metrics.serve);
  // No more at once than can be answered.
  app.use(createInFlightLimit({most: mostInFlight}));
  // Nothing odd goes further.
  app.use(createSecretPages());
  app.use(createGuard());
  app.use(createFormGuard({publicHost: publicUrl === undefined ? undefined : new URL(publicUrl).host}));
  // Files: of the app, then of the library.
  app.use(bundle.serveAssets);
  app.use('/media', createMedia(site));
  app.use(site.serveFiles);
  // Pages: from memory where they are the same for everybody and nobody is changing them.
  if (!developing) app.use(pages);
  app.use(createRemix(bundle, site));
  app.use(answerError);
  return app;
}

function openMetrics({metricsToken: token, site}: AppOptions, pages: PageCache): Metrics | undefined {
  return token === undefined
    ? undefined
    : createMetrics({token, readState: () => site.readState(), readKept: () => pages.readKept()});
}

function toNote({note}: AppOptions, metrics: Metrics | undefined): AppOptions['note'] {
  if (!metrics) return note;
  return (answer) => {
    metrics.note(answer);
    note(answer);
  };
}

const answerHealth: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'no-store').json({status: 'alive'});
};

function createPages(site: Site): PageCache {
  return createPageCache({
    version: () => site.library.version,
    needs: () => site.library.vocabularies.needs.map(({id}) => id),
    toSearch: (params) => formatQuery(parseQuery(params, site.library)).toString(),
  });
}

// Pictures carry a hash in their names. Drawings are shown as pictures only: on their own they may do nothing.
function createMedia(site: Site): RequestHandler {
  return (request, response, next) => {
    const serve = express.static(path.join(site.library.directory, 'media'), {
      dotfiles: 'ignore',
      index: false,
      redirect: false,
      immutable: true,
      maxAge: '1y',
      setHeaders: (media) =>
        media.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    });
    serve(request, response, next);
  };
}

// Four arguments are how Express knows an error handler.
// eslint-disable-next-line max-params
const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  logError(error);
  if (response.headersSent) return next(error);
  sendNotice(request, response, {
    status: 500,
    title: 'Something went wrong',
    text: 'It was our mistake, and it has been written down. Wait a minute and load the page again.',
  });
};
