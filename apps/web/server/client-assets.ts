// The built scripts, styles, fonts and icons: read once into memory, so that no path can lead anywhere else.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import type {RequestHandler} from 'express';

import {sendNotice} from './notice-page.ts';
import {packBody, sendPacked, type PackedBody} from './packed-body.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `app/styles/main.scss`, as the build calls it. */
const STYLESHEET = /^\/assets\/main-[^/]+\.css$/;

interface Asset {
  type: string;
  cacheControl: string;
  body: PackedBody;
}

// After a new edition, a page that was open before may ask for files of the old one.
const gone = {status: 404, title: 'File not found', text: 'This file is gone. Load the page again.'};

/** The assets, and where the stylesheet is. */
export interface ClientAssets {
  serve: RequestHandler;
  /** Path of the stylesheet of every page; missing where there is no build, as in development. */
  stylesheet?: string;
}

/**
 * Reads the assets of a build.
 * @param directory `build/client`
 * @throws Error when it cannot be read
 */
export function loadClientAssets(directory: string): ClientAssets {
  const assets = new Map(listFiles(directory).map((name) => [`/${name}`, loadAsset(directory, name)]));
  return {
    stylesheet: [...assets.keys()].find((name) => STYLESHEET.test(name)),
    serve(request, response, next) {
      const asset = assets.get(request.path);
      if (!asset && request.path.startsWith('/assets/')) return sendNotice(request, response, gone);
      if (!asset) return next();
      response.setHeader('Content-Type', asset.type);
      response.setHeader('Cache-Control', asset.cacheControl);
      sendPacked(request, response, asset.body).catch(next);
    },
  };
}

function listFiles(directory: string): string[] {
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    )
    .filter((name) => path.extname(name) in types);
}

function loadAsset(directory: string, name: string): Asset {
  // Names under assets/ hold a hash of what is in the file.
  const hashed = name.startsWith('assets/');
  return {
    type: types[path.extname(name)]!,
    cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
    body: packBody(readFileSync(path.join(directory, name))),
  };
}
