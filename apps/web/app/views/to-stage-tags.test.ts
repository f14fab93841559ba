import {expect, test} from 'vitest';

import {toStageTags} from './to-stage-tags.ts';

const stages = ['eyfs', 'ks1', 'ks2', 'ks3', 'ks4', 'ks5'].map((id) => ({
  id,
  label: id,
  shortLabel: id.toUpperCase(),
}));

test.each([
  [['ks3'], ['KS3']],
  [
    ['ks4', 'ks3'],
    ['KS3', 'KS4'],
  ],
  [['ks2', 'ks3', 'ks4'], ['KS2 to KS4']],
  [
    ['eyfs', 'ks2', 'ks4'],
    ['EYFS', 'KS2', 'KS4'],
  ],
  [['eyfs', 'ks1', 'ks2', 'ks3', 'ks4', 'ks5'], ['All key stages']],
  [[], []],
])('names %j as %j', (ids, tags) => {
  expect(toStageTags(ids, stages)).toEqual(tags);
});
