import {expect, test} from 'vitest';

import {manifest} from '../../builders/library.ts';
import {toSitemap} from './to-sitemap.ts';

test('lists pages, themes and lessons with absolute addresses, and when a lesson was reviewed', () => {
  const lines = toSitemap(manifest(), 'https://library.example.org').trim().split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    '<url><loc>https://library.example.org/</loc></url>',
  ]);
  expect(lines.slice(-4)).toEqual([
    '<url><loc>https://library.example.org/themes/fake-news</loc></url>',
    '<url><loc>https://library.example.org/themes/equality-act</loc></url>',
    '<url><loc>https://library.example.org/lessons/leave-the-page</loc><lastmod>2026-11-20</lastmod></url>',
    '</urlset>',
  ]);
});
