// What is searched of an item, and when its document counts as changed.
import type {Framework} from '@resilience/content';
import {expect, test} from 'vitest';

import {day, lesson, library, themes, trusted, vocabularies} from '../test/builders.ts';
import type {LibraryWords, SearchItem} from './search-item.ts';
import {toDocument, toDocumentHash} from './to-document.ts';

const words = {vocabularies, themes};

const framework: Framework = {
  id: 'national-curriculum-2014',
  title: 'National Curriculum 2014',
  edition: '2014',
  inForceFrom: null,
  inForceTo: null,
  items: [
    {code: 'citizenship-voting', label: 'Voting and elections', verified: true},
    {code: 'citizenship-law', label: 'The justice system', verified: true},
  ],
};

const withFramework: LibraryWords = {themes, vocabularies: {...vocabularies, frameworks: [framework]}};

function item(
  parts: Parameters<typeof lesson>[0],
  text?: Partial<ReturnType<typeof lesson>['text']>,
): SearchItem {
  const {text: built, ...summary} = lesson(parts);
  return {type: 'lesson', slug: summary.slug, lesson: summary, ...(text && {text: {...built, ...text}})};
}

test('searches what a lesson serves in the curriculum, by title and label', () => {
  const voter = item(
    {title: 'Vote', curriculum: ['national-curriculum-2014/citizenship-voting']},
    {body: 'Pupils vote.'},
  );
  expect(toDocument(voter, withFramework).body).toBe(
    'National Curriculum 2014\nVoting and elections\nPupils vote.',
  );
});

test('searches a trusted resource by its publisher, audience, themes and key stages', () => {
  const resource = trusted({
    title: 'Help',
    publisher: 'A charity',
    type: 'support',
    themes: ['fake-news'],
    keyStages: ['ks5'],
  });
  const document = toDocument({type: 'trusted', slug: 'help', trusted: resource}, words);
  expect(document).toMatchObject({id: 'trusted_help', type: 'trusted', mainAliases: [], kind: ['trusted']});
  expect(document.aliases).toEqual([
    ...[
      'A charity',
      'support',
      'helpline',
      'teachers',
      'Fake news',
      'misinformation',
      'disinformation',
      'media literacy',
    ],
    ...['deepfakes', 'Key Stage 5', 'KS5', 'year 12', 'year 13', 'Trusted resource', 'trusted resources'],
  ]);
});

test('searches a day by what schools call it, its timetable without the breaks, and its text', () => {
  const {text, ...summary} = day({
    title: 'A day',
    themes: ['conspiracy-theories'],
    keyStages: ['ks5'],
    needs: ['sensory-and-physical'],
    timetable: [
      {starts: '09:00', minutes: 50, kind: 'session', title: 'Session 1'},
      {starts: '09:50', minutes: 20, kind: 'break', title: 'Break'},
    ],
    text: {headings: ['Before the bell'], body: 'Words.'},
  });
  const document = toDocument({type: 'day', slug: 'a-day', day: summary, text}, words);
  expect(document).toMatchObject({
    id: 'day_a-day',
    type: 'day',
    order: 1,
    reviewed: 20_261_120,
    kind: ['day'],
    mainAliases: [],
    headings: ['Session 1', 'Before the bell'],
    body: 'Words.',
  });
  expect(document).not.toHaveProperty('minutes', expect.anything());
  expect(document.aliases).toEqual([
    ...['Conspiracy theories', 'conspiracy', 'Key Stage 5', 'KS5', 'year 12', 'year 13'],
    ...['Sensory and physical', 'visual impairment', 'deaf'],
    ...['drop down day', 'dropdown day', 'off timetable day', 'off timetable'],
    ...['collapsed timetable day', 'collapsed timetable', 'enrichment day'],
    ...['SEND', 'SEN', 'special educational needs', 'adapted'],
  ]);
});

test('changes the hash with everything that the document is made of', () => {
  const plain = item({title: 'A', hash: 'one'});
  const hash = toDocumentHash(plain, words);
  const renamed = themes.map((theme) => ({...theme, aliases: ['hoaxes']}));
  const changed = [
    toDocumentHash(item({title: 'A', hash: 'two'}), words),
    toDocumentHash(item({title: 'A', hash: 'one', minutes: 20}), words),
    toDocumentHash(plain, {...words, themes: renamed}),
    toDocumentHash(
      item({title: 'A', hash: 'one', curriculum: ['national-curriculum-2014/citizenship-law']}),
      withFramework,
    ),
  ];
  expect(new Set([hash, ...changed]).size).toBe(5);
});

test('gives the same hash with and without the text, and whatever else is in the library', () => {
  const plain = item({title: 'A', hash: 'one'});
  const read = item({title: 'A', hash: 'one'}, {body: 'Words.'});
  expect(toDocumentHash(read, words)).toBe(toDocumentHash(plain, words));
  expect(toDocumentHash(plain, library([lesson({title: 'Other'})]))).toBe(toDocumentHash(plain, words));
});
