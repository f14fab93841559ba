import {expect, test} from 'vitest';

import {answer} from '../builders/answer.ts';
import {library} from '../builders/library.ts';
import {createAnswer} from './site.ts';

test('gives the library that was in use when it was asked, not when the request came', async () => {
  const live = {current: library([], {version: 'v1'})};
  const locals: Record<string, unknown> = {};
  const search = createAnswer(live, {search: () => Promise.resolve(answer())}, {locals});
  live.current = library([], {version: 'v2'});
  expect((await search(new URLSearchParams({q: ' a ', utm: '1'}))).library.version).toBe('v2');
  expect(locals).toEqual({engine: 'meilisearch', search: 'q=a'});
});
