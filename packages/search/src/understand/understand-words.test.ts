// Words that become filters, and words that stay words.
import {expect, test} from 'vitest';

import {themes, vocabularies} from '../../test/builders.ts';
import type {SearchQuery} from '../query.ts';
import {createUnderstandWords} from './understand-words.ts';

const understand = createUnderstandWords({vocabularies, themes});

const stated = (text: string, filters: SearchQuery['filters'] = {}): SearchQuery => ({
  text,
  filters,
  sort: 'best',
  page: 1,
});

/** `text | filter=value …` as a test reads it. */
const read = (text: string, filters: SearchQuery['filters'] = {}) => {
  const {query} = understand(stated(text, filters));
  const choices = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => `${name}=${value}`),
  );
  return [query.text, ...choices].join(' | ');
};

const allNeeds =
  'adapted=communication-and-interaction | adapted=cognition-and-learning | adapted=social-emotional-and-mental-health | adapted=sensory-and-physical';

test.each([
  ['misinfomation y9', 'misinfomation | stage=ks3'],
  ['yr 9 voting', 'voting | stage=ks3'],
  ['Year 10 voting', 'voting | stage=ks4'],
  ['year 1 kindness', 'kindness | stage=ks1'],
  ['KS3 voting', 'voting | stage=ks3'],
  ['key-stage 3 voting', 'voting | stage=ks3'],
  ['reception kindness', 'kindness | stage=eyfs'],
  ['y7 and y10 voting', 'voting | stage=ks3 | stage=ks4'],
  ['fake news 20 min', 'fake news | length=0-20'],
  ['fake news 20 minutes', 'fake news | length=0-20'],
  ['fake news 30-minute', 'fake news | length=20-30'],
  ['fake news 1 hour', 'fake news | length=30-60'],
  ['fake news 1.5 hours', 'fake news | length=60-120'],
  ['kindness assembly', 'kindness | kind=assembly'],
  ['tutor time rumours', 'rumours | kind=tutor-time'],
  ['form-time rumours', 'rumours | kind=tutor-time'],
  ['workshop', ' | kind=workshop'],
  ['drop-down day voting', 'voting | kind=day'],
  ['off timetable day y9', ' | kind=day | stage=ks3'],
  ['collapsed timetable', ' | kind=day'],
  ['enrichment day democracy', 'democracy | kind=day'],
  ['lesson plan on voting', 'on voting | kind=lesson'],
  ['SEN voting', `voting | ${allNeeds}`],
  ['voting SEND', `voting | ${allNeeds}`],
  ['autism voting', 'voting | adapted=communication-and-interaction'],
  ['dyslexia', ' | adapted=cognition-and-learning'],
  ['anxiety', ' | adapted=social-emotional-and-mental-health'],
  ['deaf pupils', 'pupils | adapted=sensory-and-physical'],
  ['visual impairment', ' | adapted=sensory-and-physical'],
  ['deepfakes no devices', 'deepfakes | devices=none'],
  ['misinformation for year 9', 'misinformation | stage=ks3'],
  ['year 9 minutes', 'minutes | stage=ks3'],
  ['y8 assembly, 15 mins', ' | stage=ks3 | kind=assembly | length=0-20'],
])('reads %j as %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'misinformation',
  'lessons about voting',
  'y99',
  'money9',
  'ks',
  'year 14',
  'history of voting',
  'primary sources',
  'voter registration',
  'circle time',
  'a 500 minute film',
  'senate',
  'yesterday 9',
  'holocaust memorial day',
  'a day in the life',
  '2 min silence',
])('leaves %j as it is', (text) => {
  expect(read(text)).toBe(text);
});

test('explains what was understood, and where taking it away leads', () => {
  expect(
    understand({...stated('rumours Yr 9 for autism', {theme: ['fake-news']}), page: 3}).understood,
  ).toEqual([
    {
      words: 'Yr 9',
      filter: 'stage',
      value: 'ks3',
      label: 'Key Stage 3',
      without: {...stated('rumours for autism', {theme: ['fake-news']}), page: 1},
    },
    {
      words: 'autism',
      filter: 'adapted',
      value: 'communication-and-interaction',
      label: 'Communication and interaction',
      without: {...stated('rumours Yr 9', {theme: ['fake-news']}), page: 1},
    },
  ]);
});

test('says of words with several values each of them', () => {
  const {understood} = understand(stated('SEN'));
  expect(understood.map(({words, label}) => [words, label])).toEqual([
    ['SEN', 'Communication and interaction'],
    ['SEN', 'Cognition and learning'],
    ['SEN', 'Social, emotional and mental health'],
    ['SEN', 'Sensory and physical'],
  ]);
});

test.each([
  ['rumours y9 y9', 'y9'],
  ['Y8 and ks3 rumours', 'Y8'],
])('says once what %j says twice, and takes it away whole', (text, words) => {
  expect(understand(stated(text)).understood).toEqual([
    {words, filter: 'stage', value: 'ks3', label: 'Key Stage 3', without: stated('rumours')},
  ]);
});

test('lets a choice of the visitor win over words for the same filter', () => {
  const {query, understood} = understand(stated('rumours y9 assembly', {stage: ['ks4']}));
  expect(query).toEqual(stated('rumours', {stage: ['ks4'], kind: ['assembly']}));
  expect(understood.map(({words}) => words)).toEqual(['assembly']);
});

test('understands the same again in what it has understood', () => {
  const once = understand(stated('misinfomation y9 20 min SEN')).query;
  expect(understand(once)).toEqual({query: once, understood: []});
});
