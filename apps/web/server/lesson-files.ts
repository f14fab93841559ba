// Lessons as files: the formats there are, the threads that write them, and the shelf that keeps them.
import {exporters} from '@resilience/exports';
import type {RequestHandler} from 'express';

import type {LessonFormat} from '../app/server/site-context.server.ts';
import {createDownloads, type DownloadOptions} from './downloads.ts';
import {openExportPool} from './export-pool.ts';
import {createExportShelf} from './export-shelf.ts';

/** Lessons as files, in use. */
export interface LessonFiles {
  /** What every lesson can be had as, in the order in which it is offered. */
  formats: LessonFormat[];
  /** Answers their addresses. */
  serve: RequestHandler;
  close(): Promise<void>;
}

/** Opens the shelf; nothing is written before it is asked for. */
export function openLessonFiles(site: DownloadOptions['site']): LessonFiles {
  const pool = openExportPool();
  return {
    formats: exporters.map(({format, label, description, mediaType, extension, parts}) => ({
      format,
      label,
      description,
      mediaType,
      extension,
      parts,
    })),
    serve: createDownloads({exporters, shelf: createExportShelf(pool), site}),
    close: () => pool.close(),
  };
}
