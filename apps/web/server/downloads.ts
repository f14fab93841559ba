// Answers `/lessons/:slug/downloads/:format` with a lesson, or one worksheet of it, as a file.
import type {Exporter} from '@resilience/exports';
import type {LessonSummary, Library} from '@resilience/content';
import express, {type Request, type Response, type Router} from 'express';

import {toFileName} from '../app/views/to-file-name.ts';
import {toChosenNeeds} from '../app/views/to-lesson-view.ts';
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

const late: Notice = {
  status: 503,
  title: 'The file is not ready yet',
  text: 'It takes longer to make than usual. Wait half a minute and load this page again, or go back to the lesson and print it instead.',
};

const notes: Record<Exclude<KeptExport['kind'], 'made' | 'missing'>, Notice> = {
  busy: late,
  slow: late,
  failed: {
    status: 500,
    title: 'The file could not be made',
    text: 'It was our mistake, and it has been written down. Go back to the lesson and choose another kind of file, or print the lesson.',
  },
};

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
    const {slug} = lesson;
    const {directory, version} = library;
    const {format} = exporter;
    shelf
      .find({directory, version, slug, format, needs, part, publicUrl: site.publicUrl()})
      .then((kept) => {
        if (kept.kind === 'missing') return next();
        if (kept.kind !== 'made') return sendFailure(request, response, kept);
        const name = toFileName(lesson, {needs, part, library, extension: exporter.extension});
        // First, for it sets a type of its own by the name.
        response.attachment(name);
        response.setHeader('Content-Type', exporter.mediaType);
        response.setHeader('Cache-Control', 'public, no-cache');
        return sendPacked(request, response, kept.body);
      })
      .catch(next);
  });
  return router;
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
  kept: Exclude<KeptExport, {kind: 'made' | 'missing'}>,
): void {
  const notice = notes[kept.kind];
  if (kept.kind === 'failed') logError(kept.error);
  if (notice.status === 503) response.setHeader('Retry-After', RETRY_S);
  sendNotice(request, response, notice);
}
