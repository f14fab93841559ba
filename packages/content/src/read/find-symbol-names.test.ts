// Authors find symbols by the words in their names.
import {expect, test} from 'vitest';

import {findNearSymbols, findSymbolNames} from './find-symbol-names.ts';

const NAMES = [
  'artist',
  'ballot-box-with-ballot',
  'handshake',
  'handshake-dark-skin-tone',
  'newspaper',
  'red-heart',
  'rolled-up-newspaper',
];

test.each([
  ['newspaper', ['newspaper', 'rolled-up-newspaper']],
  ['Ballot Box', ['ballot-box-with-ballot']],
  ['rolled-newspaper', ['rolled-up-newspaper']],
  // The beginning of a word, but not its end: "art" is not "heart".
  ['art', ['artist']],
  ['handshake', ['handshake']],
  ['handshake skin', ['handshake-dark-skin-tone']],
  ['vote', []],
  ['…', []],
])('%s finds %j', (words, names) => {
  expect(findSymbolNames(words, NAMES)).toEqual(names);
});

test.each([
  ['newpaper', ['newspaper']],
  ['heart', ['red-heart']],
  ['telephone', []],
])('for %s may have been meant %j', (wrong, names) => {
  expect(findNearSymbols(wrong, NAMES)).toEqual(names);
});
