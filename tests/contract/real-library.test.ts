// The lessons that we ship, as the compiler gives them to everybody else.
import path from 'node:path';

import {loadLibrary} from '@resilience/content';
import {beforeAll, expect, test} from 'vitest';

const directory = path.resolve(import.meta.dirname, '../../content/dist');
let library: Awaited<ReturnType<typeof loadLibrary>>;

beforeAll(async () => {
  library = await loadLibrary(directory);
});

test('every lesson of the manifest can be read whole', async () => {
  for (const {slug, activities, minutes} of library.lessons) {
    const lesson = await library.loadLesson(slug);
    expect(
      lesson?.activities.map(({id}) => id),
      slug,
    ).toEqual(activities.map(({id}) => id));
    expect(
      activities.reduce((sum, activity) => sum + activity.minutes, 0),
      slug,
    ).toBe(minutes);
  }
});

test('every lesson says what changes for each area of need', () => {
  const needs = library.vocabularies.needs.map(({id}) => id);
  const wanting = library.lessons.filter(({adaptedFor}) => needs.some((need) => !adaptedFor.includes(need)));
  expect(wanting.map(({slug}) => slug)).toEqual([]);
});

test('every lesson and workshop has slides and a worksheet; the rest has slides', () => {
  const wanting = library.lessons.filter(
    ({kind, slideCount, worksheets}) =>
      slideCount === 0 || (['lesson', 'workshop'].includes(kind) && worksheets.length === 0),
  );
  expect(wanting.map(({slug}) => slug)).toEqual([]);
});

test('every theme has at least three lessons at three key stages or more', () => {
  const wanting = library.themes.filter(({id}) => {
    const lessons = library.lessons.filter(({themes}) => themes.includes(id));
    const stages = new Set(lessons.flatMap(({keyStages}) => keyStages));
    return lessons.filter(({theme}) => theme === id).length < 3 || stages.size < 3;
  });
  expect(wanting.map(({id}) => id)).toEqual([]);
});

test('no compiled page carries a script, a frame, a form or a picture from elsewhere', async () => {
  for (const {slug} of library.lessons) {
    const text = JSON.stringify(await library.loadLesson(slug));
    expect(
      text.match(/<(script|iframe|form|object|embed|style)\b|\son\w+=\\"|javascript:|src=\\"http/gi),
      slug,
    ).toBeNull();
  }
});
