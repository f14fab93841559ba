import {expect, test} from 'vitest';

import {createRoutePattern} from './route-pattern.ts';

const toRoute = createRoutePattern({
  root: {id: 'root', path: ''},
  lessons: {id: 'lessons', parentId: 'root', path: 'lessons'},
  lesson: {id: 'lesson', parentId: 'root', path: 'lessons/:slug'},
  lessonJson: {id: 'lessonJson', parentId: 'root', path: 'lessons/:slug.json'},
  worksheet: {id: 'worksheet', parentId: 'root', path: 'lessons/:slug/:worksheet'},
  lessonsJson: {id: 'lessonsJson', parentId: 'root', path: 'lessons.json'},
  other: {id: 'other', parentId: 'root', path: '*'},
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
  ['/lessons/leave-the-page/worksheet.adapted', '/lessons/:slug/:worksheet'],
  ['/assets/main-abc.css', '/assets'],
  ['/media/a.svg', '/media'],
  ['/wp-admin', 'other'],
])('puts %s into %s', (path, pattern) => {
  expect(toRoute(path)).toBe(pattern);
});
