// Writes a page as one HTML file with its style sheet and its pictures inside.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import type {Library} from '@resilience/content';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';

import {AlonePage} from '../components/frame/alone-page.tsx';
import css from '../styles/alone.scss?inline';

/** What a page that stands alone is made from. */
export interface AloneSource {
  title: string;
  /** Address of this site: links of the page lead there. */
  site: string;
  library: Pick<Library, 'directory'>;
}

const mediaTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Renders the page.
 * @throws Error when a picture that it shows is not in the library
 */
export async function writeAlone(source: AloneSource, render: () => ReactNode): Promise<string> {
  const page = renderToStaticMarkup(
    <AlonePage title={source.title} css={css}>
      {render()}
    </AlonePage>,
  );
  const linked = page.replaceAll(/ href="\/(?!\/)/g, ` href="${source.site}/`);
  return `<!doctype html>\n${await takeInPictures(linked, source.library)}\n`;
}

async function takeInPictures(page: string, {directory}: Pick<Library, 'directory'>): Promise<string> {
  const names = new Set([...page.matchAll(/ src="\/media\/([\w.-]+)"/g)].map(([, name = '']) => name));
  let whole = page;
  for (const name of names) {
    const type = mediaTypes[path.extname(name).toLowerCase()];
    if (!type) continue;
    const bytes = await readFile(path.join(directory, 'media', name));
    whole = whole.replaceAll(
      ` src="/media/${name}"`,
      ` src="data:${type};base64,${bytes.toString('base64')}"`,
    );
  }
  return whole;
}
