// Answers `/lessons/:slug/downloads/:format` with a lesson, or one worksheet of it, as a file, and `/days/:slug.imscc` with
// the lessons of a day.
import {toFileName, type Exporter} from '@resilience/exports';
import type {LessonSummary, Library} from '@resilience/content';
import express, {type NextFunction, type Request, type Response, type Router} from 'express';

import {toDownloadName} from '../app/views/to-download-name.ts';
import {toChosenNeeds} from '../app/views/to-lesson-view.ts';
import type {ExportJob} from './export-pool.ts';
import type {ExportShelf, KeptExport} from './export-shelf.ts';
import {logError} from './log.ts';
import {sendNotice, type Notice} from './notice-page.ts';
import {sendPacked} from './packed-body.ts';

/** What downloads are made from. */
export interface DownloadOptions {
  exporters: readonly Pick<Exporter, 'format' | 'mediaType' | 'extension' | 'parts'>[];
  shelf: ExportShelf;
  site: {library(): Library; publicUrl(): string};
}

/** Seconds after which a file that came too late may be asked for again. */
const RETRY_S = '30';

/** Says why there is no file, and what to do instead. */
function toNotice(kind: Exclude<KeptExport['kind'], 'made' | 'missing'>, of: 'lesson' | 'day'): Notice {
  if (kind === 'failed')
    return {
      status: 500,
      title: 'The file could not be made',
      text: `It was our mistake, and it has been written down. Go back to the ${of} and choose another kind of file, or print the ${of}.`,
    };
  return {
    status: 503,
    title: 'The file is not ready yet',
    text: `It takes longer to make than usual. Wait half a minute and load this page again, or go back to the ${of} and print it instead.`,
  };
}

/** Makes the router. What it does not know it leaves to the app, which has a page for that. */
export function createDownloads({exporters, shelf, site}: DownloadOptions): Router {
  const router = express.Router();
  router.get('/lessons/:slug/downloads/:format', (request, response, next) => {
    const library = site.library();
    const lesson = library.findLesson(request.params.slug);
    const exporter = exporters.find(({format}) => format === request.params.format);
    const {adapt, part} = readQuery(request);
    if (!lesson || !exporter || !hasPart(lesson, exporter, part)) return next();
    const needs = toChosenNeeds(adapt, lesson);
    const job = {slug: lesson.slug, format: exporter.format, needs, part};
    const name = toDownloadName(lesson, {needs, part, library, extension: exporter.extension});
    void send({...job, ...toSource(site)}, {shelf, exporter, name}, [request, response, next]);
  });
  router.get('/days/:slug.imscc', (request, response, next) => {
    const day = site.library().findDay(request.params.slug);
    const exporter = exporters.find(({format}) => format === 'imscc');
    if (!day || !exporter) return next();
    const job = {of: 'day' as const, slug: day.slug, format: exporter.format, needs: []};
    const name = `${toFileName(day.title)}.${exporter.extension}`;
    void send({...job, ...toSource(site)}, {shelf, exporter, name}, [request, response, next]);
  });
  return router;
}

function toSource(site: DownloadOptions['site']): Pick<ExportJob, 'directory' | 'version' | 'publicUrl'> {
  const {directory, version} = site.library();
  return {directory, version, publicUrl: site.publicUrl()};
}

interface FileAnswer {
  shelf: ExportShelf;
  exporter: Pick<Exporter, 'mediaType'>;
  /** As the file is saved. */
  name: string;
}

async function send(
  job: ExportJob,
  {shelf, exporter, name}: FileAnswer,
  [request, response, next]: [Request, Response, NextFunction],
): Promise<void> {
  try {
    const kept = await shelf.find(job);
    if (kept.kind === 'missing') return next();
    if (kept.kind !== 'made') return sendFailure(request, response, {kept, of: job.of ?? 'lesson'});
    // First, for it sets a type of its own by the name.
    response.attachment(name);
    response.setHeader('Content-Type', exporter.mediaType);
    response.setHeader('Cache-Control', 'public, no-cache');
    return await sendPacked(request, response, kept.body);
  } catch (cause) {
    next(cause);
  }
}

function readQuery({url}: Request): {adapt: string[]; part?: string} {
  const {searchParams} = new URL(url, 'http://local');
  return {adapt: searchParams.getAll('adapt'), part: searchParams.get('part') ?? undefined};
}

function hasPart(lesson: LessonSummary, {parts}: Pick<Exporter, 'parts'>, part: string | undefined): boolean {
  return part === undefined || (parts && lesson.worksheets.some(({name}) => name === part));
}

function sendFailure(
  request: Request,
  response: Response,
  {kept, of}: {kept: Exclude<KeptExport, {kind: 'made' | 'missing'}>; of: 'lesson' | 'day'},
): void {
  const notice = toNotice(kept.kind, of);
  if (kept.kind === 'failed') logError(kept.error);
  if (notice.status === 503) response.setHeader('Retry-After', RETRY_S);
  sendNotice(request, response, notice);
}
