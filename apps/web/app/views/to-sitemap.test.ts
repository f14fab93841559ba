import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {manifest} from '../../builders/library.ts';
import {toSitemap} from './to-sitemap.ts';

test('lists pages, themes, days and lessons with absolute addresses, and when one was reviewed', () => {
  const lines = toSitemap(manifest({days: [day()]}), 'https://library.example.org')
    .trim()
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    '<url><loc>https://library.example.org/</loc><lastmod>2026-11-20</lastmod></url>',
  ]);
  expect(lines.slice(-5)).toEqual([
    '<url><loc>https://library.example.org/themes/fake-news</loc><lastmod>2026-11-20</lastmod></url>',
    '<url><loc>https://library.example.org/themes/equality-act</loc></url>',
    '<url><loc>https://library.example.org/days/think-for-yourself</loc><lastmod>2026-11-20</lastmod></url>',
    '<url><loc>https://library.example.org/lessons/leave-the-page</loc><lastmod>2026-11-20</lastmod></url>',
    '</urlset>',
  ]);
});
