import {expect, test} from 'vitest';

import {answer, query, toHref} from '../../builders/answer.ts';
import {toChips} from './to-chips.ts';

test('makes a chip of each choice, with the search without it from the first page', () => {
  const chosen = answer({query: query({text: 'fake', filters: {stage: ['ks2', 'ks3']}, page: 2})});
  expect(toChips(chosen, toHref)).toEqual([
    {
      key: 'stage=ks2',
      label: 'Key Stage 2',
      group: 'Key stage',
      removeHref: 'q=fake&stage=ks3&sort=best&page=1',
    },
    {
      key: 'stage=ks3',
      label: 'Key Stage 3',
      group: 'Key stage',
      removeHref: 'q=fake&stage=ks2&sort=best&page=1',
    },
  ]);
});

test('says from which words a filter was understood, and removes the words', () => {
  const understood = answer({
    query: query({text: 'fake', filters: {stage: ['ks3']}}),
    understood: [
      {words: 'y9', filter: 'stage', value: 'ks3', label: 'Key Stage 3', without: query({text: 'fake'})},
    ],
  });
  expect(toChips(understood, toHref)).toEqual([
    {
      key: 'words=y9&stage',
      label: 'Key Stage 3',
      group: 'Key stage',
      from: 'y9',
      removeHref: 'q=fake&sort=best&page=1',
    },
  ]);
});

test('makes one chip of words that stand for several values', () => {
  const without = query({text: 'fake'});
  const understood = answer({
    query: query({text: 'fake', filters: {stage: ['ks2', 'ks3']}}),
    understood: [
      {words: 'secondary', filter: 'stage', value: 'ks2', label: 'Key Stage 2', without},
      {words: 'secondary', filter: 'stage', value: 'ks3', label: 'Key Stage 3', without},
    ],
  });
  expect(toChips(understood, toHref).map(({label, from}) => ({label, from}))).toEqual([
    {label: 'Key stage: 2 choices', from: 'secondary'},
  ]);
});

test('counts a value once that the same words name twice', () => {
  const without = query({text: 'fake'});
  const entry = {words: 'y9', filter: 'stage', value: 'ks3', label: 'Key Stage 3', without};
  const understood = answer({query: query({filters: {stage: ['ks3']}}), understood: [entry, entry]});
  expect(toChips(understood, toHref).map(({label}) => label)).toEqual(['Key Stage 3']);
});

test('shows a value that no filter knows as it is', () => {
  const odd = answer({query: query({filters: {colour: ['red']}})});
  expect(toChips(odd, toHref)).toEqual([
    {key: 'colour=red', label: 'red', group: 'colour', removeHref: 'q=&sort=best&page=1'},
  ]);
});
