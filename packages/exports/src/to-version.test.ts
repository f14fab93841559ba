// Which words, worksheets and adaptations a version has.
import type {Worksheet} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson} from './testing/builders.ts';
import {toVersion} from './to-version.ts';

const sheet = (name: string): Worksheet => ({
  name,
  title: name,
  adapted: name.endsWith('.adapted'),
  hasAnswers: false,
  html: '',
  answersHtml: '',
});

const example = lesson({
  worksheets: [sheet('worksheet-log'), sheet('worksheet-cards.adapted'), sheet('worksheet-cards')],
});

const namesOf = (asked: string[]) => toVersion(example, asked).worksheets.map(({name}) => name);

test('has every worksheet as planned, each plainer one after its ordinary one', () => {
  expect(namesOf([])).toEqual(['worksheet-cards', 'worksheet-cards.adapted', 'worksheet-log']);
});

test('puts the plainer worksheet in the place of the ordinary one for cognition and learning', () => {
  expect(namesOf(['cognition-and-learning'])).toEqual(['worksheet-cards.adapted', 'worksheet-log']);
});

test('gives nobody easier work for what they can see, hear or hold', () => {
  expect(namesOf(['sensory-and-physical'])).toEqual(namesOf([]));
  expect(toVersion(example, ['sensory-and-physical']).plainer).toBe(false);
});

test('gives plainer meanings where the author wrote them', () => {
  const words = lesson({
    vocabulary: [
      {term: 'a', meaning: 'long', plain: 'short'},
      {term: 'b', meaning: 'long'},
    ],
  });
  const meanings = (asked: string[]) => toVersion(words, asked).vocabulary.map(({meaning}) => meaning);
  expect(meanings([])).toEqual(['long', 'long']);
  expect(meanings(['cognition-and-learning'])).toEqual(['short', 'long']);
});

test('keeps the needs that the lesson is adapted for, in its own order', () => {
  const asked = ['sensory-and-physical', 'nonsense', 'cognition-and-learning', 'sensory-and-physical'];
  expect(toVersion(example, asked).needs).toEqual(['cognition-and-learning', 'sensory-and-physical']);
});

test('chooses adaptations for its needs, and all of them as planned', () => {
  const adaptations = [
    {for: ['cognition-and-learning'], html: 'a'},
    {for: ['sensory-and-physical'], html: 'b'},
  ];
  const chosen = (asked: string[]) =>
    toVersion(example, asked)
      .choose(adaptations)
      .map(({html}) => html);
  expect(chosen([])).toEqual(['a', 'b']);
  expect(chosen(['sensory-and-physical'])).toEqual(['b']);
});
