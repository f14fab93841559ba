import {expect, test} from 'vitest';

import {answer, toHref} from '../../builders/answer.ts';
import {lesson, library} from '../../builders/library.ts';
import {packSearchView, unpackSearchView} from './pack-search-view.ts';
import {toSearchView} from './to-search-view.ts';

test('unpacks what was packed, chosen values and all', () => {
  const values = [
    {value: 'ks3', label: 'Key Stage 3', count: 4, chosen: true},
    {value: 'ks4', label: 'Key Stage 4', count: 0, chosen: false},
  ];
  const facets = [{name: 'stage', label: 'Key stage', values}];
  const hits = [{type: 'lesson' as const, slug: 'leave-the-page', title: [], summary: []}];
  const view = toSearchView(answer({facets, hits, total: 1}), library([lesson()]), toHref);
  const packed = packSearchView(view);
  expect(unpackSearchView(packed)).toEqual(JSON.parse(JSON.stringify(view)));
  expect(packed).toContain('[["ks3","Key Stage 3",4,1],["ks4","Key Stage 4",0]]');
});
