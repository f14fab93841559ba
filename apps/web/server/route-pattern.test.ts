import {expect, test} from 'vitest';

import {createRoutePattern} from './route-pattern.ts';

const toRoute = createRoutePattern({
  root: {path: ''},
  lessons: {path: 'lessons'},
  lesson: {path: 'lessons/:slug'},
  lessonJson: {path: 'lessons/:slug.json'},
  worksheet: {path: 'lessons/:slug/worksheets/:worksheet'},
  lessonsJson: {path: 'lessons.json'},
  other: {path: '*'},
});

test.each([
  ['/', '/'],
  ['/_root.data', '/'],
  ['/lessons', '/lessons'],
  ['/lessons/', '/lessons'],
  ['/lessons.data', '/lessons'],
  ['/lessons.json', '/lessons.json'],
  ['/lessonsXjson', 'other'],
  ['/lessons/leave-the-page', '/lessons/:slug'],
  ['/lessons/leave-the-page.json', '/lessons/:slug.json'],
  ['/lessons/leave-the-page/worksheets/worksheet.adapted', '/lessons/:slug/worksheets/:worksheet'],
  ['/assets/main-abc.css', '/assets'],
  ['/health', '/health'],
  ['/media/a.svg', '/media'],
  ['/wp-admin', 'other'],
])('puts %s into %s', (path, pattern) => {
  expect(toRoute(path)).toBe(pattern);
});
