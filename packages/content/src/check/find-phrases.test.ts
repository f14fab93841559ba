// Phrases are found in whatever form they stand in a text, and only there.
import {expect, test} from 'vitest';

import {findPhrases} from './find-phrases.ts';

const find = (phrase: string, text: string) =>
  findPhrases(text, [{phrase, kind: 'idiom', instead: 'x'}]).map(({words, from}) => [words, from]);

test.each([
  [
    'lose/lost/losing your temper',
    'She LOST her temper; he loses his temper.',
    ['LOST her temper', 'loses his temper'],
  ],
  ['wind/wound someone up', 'They wound him up and are winding you up.', ['wound him up', 'winding you up']],
  ['heart-to-heart', 'Heart to heart, heart-to-hearts', ['Heart to heart', 'heart-to-hearts']],
  ['you don’t say', "You don't say! You don’t say.", ["You don't say", 'You don’t say']],
  ['yeah right', 'Yeah, right.', ['Yeah, right']],
  ['break the ice', 'They *break* **the** ice', ['break* **the** ice']],
  ['identity', 'Two identities, one identity', ['identities', 'identity']],
  ['influence', 'influenced, influencing, influencer', ['influenced', 'influencing']],
  ['justice', 'injustice, justices', ['justices']],
  ['in the dark', 'in the darkness; in the\ndark', ['in the\ndark']],
])('%s in %j', (phrase, text, words) => {
  expect(find(phrase, text)).toEqual(words.map((one) => [one, text.indexOf(one)]));
});

test('phrases come in the order of the text', () => {
  const entries = ['two-faced', 'red flag'].map((phrase) => ({phrase, kind: 'idiom' as const, instead: 'x'}));
  expect(findPhrases('A red flag: two-faced.', entries).map(({words}) => words)).toEqual([
    'red flag',
    'two-faced',
  ]);
});
