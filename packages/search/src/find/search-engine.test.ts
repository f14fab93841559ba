// The contract that every engine keeps.
import {describe, expect, test} from 'vitest';

import {day, lesson, library, trusted} from '../../test/builders.ts';
import {engines} from '../../test/engines.ts';
import type {Question, SearchEngine} from './search-engine.ts';

const question = (parts: Partial<Question> = {}): Question => ({
  text: '',
  filters: {},
  sort: 'best',
  page: 1,
  ...parts,
});

const ids = async (engine: SearchEngine, parts: Partial<Question>) =>
  (await engine.find(question(parts))).hits.map(({id}) => id);

describe.each(engines)('$name', ({makeEngine}) => {
  test('ranks a word by the field that holds it', async () => {
    const engine = await makeEngine(
      library(
        [
          lesson({title: 'In body', text: {body: 'Then the quagga came.'}}),
          lesson({title: 'In adaptations', text: {adaptations: 'Show the quagga as a picture.'}}),
          lesson({title: 'In headings', text: {headings: ['The quagga game']}}),
          lesson({title: 'In summary', summary: 'Pupils draw a quagga.'}),
          lesson({title: 'In vocabulary', vocabulary: [{term: 'quagga', meaning: 'an animal'}]}),
          lesson({title: 'In objectives', objectives: ['Describe a quagga']}),
          lesson({title: 'In aliases', themes: ['fake-news', 'animals']}),
          lesson({title: 'In aliases of its theme', themes: ['animals', 'fake-news']}),
          lesson({title: 'The quagga in title'}),
          lesson({title: 'Nowhere'}),
        ],
        {themes: [{id: 'animals', label: 'Animals', aliases: ['quagga'], summary: '', why: '', order: 1}]},
      ),
    );
    expect(await ids(engine, {text: 'quagga'})).toEqual([
      'lesson_the-quagga-in-title',
      'lesson_in-aliases-of-its-theme',
      'lesson_in-aliases',
      'lesson_in-objectives',
      'lesson_in-vocabulary',
      'lesson_in-summary',
      'lesson_in-headings',
      'lesson_in-adaptations',
      'lesson_in-body',
    ]);
  });

  test('finds by words, with typos, by the start of the last word, and marks what matched', async () => {
    const engine = await makeEngine(
      library([
        lesson({title: 'Deepfakes & <b>trust</b>', summary: 'Pupils judge pictures.'}),
        lesson({
          title: 'Rumours',
          summary: 'Pupils follow a rumour.',
          text: {headings: ['Start', 'The judging game']},
        }),
        lesson({title: 'Votes', themes: ['equality-act']}),
      ]),
    );
    const find = (text: string) => engine.find(question({text}));

    expect(await find('trust')).toMatchObject({
      total: 1,
      hits: [
        {
          id: 'lesson_deepfakes-b-trust-b-',
          title: [
            {text: 'Deepfakes & <b>', marked: false},
            {text: 'trust', marked: true},
            {text: '</b>', marked: false},
          ],
          summary: [{text: 'Pupils judge pictures.', marked: false}],
        },
      ],
    });
    expect((await find('votes')).hits[0]!.title).toEqual([{text: 'Votes', marked: true}]);
    expect((await find('judging')).hits[0]!.headings).toEqual([
      [{text: 'Start', marked: false}],
      [
        {text: 'The ', marked: false},
        {text: 'judging', marked: true},
        {text: ' game', marked: false},
      ],
    ]);
    expect((await find('deepfaks')).hits[0]!.id).toBe('lesson_deepfakes-b-trust-b-');
    expect((await find('misinfomation')).total).toBe(2);
    expect((await find('misinfor')).total).toBe(2);
    expect((await find('equality characteristics')).total).toBe(1);
    expect((await find('zzzz')).total).toBe(0);
  });

  test('takes the last word as a beginning, unless it is whole', async () => {
    const engine = await makeEngine(
      library([
        lesson({title: 'The newsroom', themes: ['fake-news']}),
        lesson({title: 'Six posts', themes: ['fake-news']}),
        lesson({title: 'A newspaper', summary: 'Nothing is fake.', themes: ['equality-act']}),
      ]),
    );
    expect(await ids(engine, {text: 'fake news'})).toMatchObject({length: 3, 0: 'lesson_the-newsroom'});
    expect(await ids(engine, {text: 'fake news', isWhole: true})).toEqual([
      'lesson_six-posts',
      'lesson_the-newsroom',
    ]);
    expect(await engine.count([question({text: 'fake news', isWhole: true})])).toEqual([2]);
  });

  test('finds drop-down days by their words, titles of their timetable and text, after lessons', async () => {
    const engine = await makeEngine(
      library([lesson({title: 'Posts', minutes: 20, reviewed: '2026-01-01'})], {
        days: [
          day({
            title: 'Think for yourself',
            needs: ['sensory-and-physical'],
            timetable: [{starts: '09:00', minutes: 20, kind: 'opening', title: 'Assembly in the hall'}],
            text: {body: 'Print ninety ballots.'},
          }),
        ],
        trusted: [trusted({title: 'Elsewhere', themes: ['fake-news']})],
      }),
    );
    const {hits} = await engine.find(question({text: 'hall'}));
    expect(hits).toMatchObject([
      {
        id: 'day_think-for-yourself',
        title: [{text: 'Think for yourself', marked: false}],
        headings: [
          [
            {text: 'Assembly in the ', marked: false},
            {text: 'hall', marked: true},
          ],
        ],
      },
    ]);
    for (const text of ['ballots', 'collapsed timetable', 'drop-down day', 'special educational needs']) {
      expect(await ids(engine, {text})).toEqual(['day_think-for-yourself']);
    }
    const all = ['lesson_posts', 'day_think-for-yourself', 'trusted_elsewhere'];
    expect(await ids(engine, {})).toEqual(all);
    expect(await ids(engine, {text: 'misinformation'})).toEqual(all);
    expect(await ids(engine, {sort: 'shortest'})).toEqual(all);
    expect(await ids(engine, {filters: {kind: ['day'], adapted: ['sensory-and-physical']}})).toEqual([
      'day_think-for-yourself',
    ]);
    expect((await engine.find(question({filters: {length: ['0-20']}}))).total).toBe(1);
  });

  test('wants every word', async () => {
    const engine = await makeEngine(
      library([
        lesson({title: 'Apples and pears'}),
        lesson({title: 'Apples and plums'}),
        lesson({title: 'Cherries'}),
      ]),
    );
    expect((await engine.find(question({text: 'apples pears'}))).total).toBe(1);
    expect((await engine.find(question({text: 'apples cherries'}))).total).toBe(0);
  });

  test('chooses any value within a filter and all filters together, and counts each facet without its own choices', async () => {
    const engine = await makeEngine(
      library(
        [
          lesson({title: 'A', keyStages: ['ks2'], years: [6], minutes: 15, kind: 'assembly'}),
          lesson({title: 'B', keyStages: ['ks3'], minutes: 50}),
          lesson({title: 'C', keyStages: ['ks3', 'ks4'], minutes: 20, kind: 'tutor-time'}),
          lesson({title: 'D', keyStages: ['ks4'], years: [10], minutes: 90, kind: 'workshop'}),
        ],
        {trusted: [trusted({title: 'E', keyStages: ['ks3']})]},
      ),
    );
    const answer = await engine.find(question({filters: {stage: ['ks2', 'ks3'], length: ['0-20']}}));
    expect(answer.total).toBe(2);
    expect(answer.hits.map(({id}) => id)).toEqual(['lesson_a', 'lesson_c']);
    expect(answer.counts).toEqual({
      stage: {ks2: 1, ks3: 1, ks4: 1},
      theme: {'fake-news': 2},
      adapted: {},
      length: {'0-20': 2, '30-60': 1},
      kind: {assembly: 1, 'tutor-time': 1},
      subject: {pshe: 2},
      year: {'6': 1, '8': 1},
      devices: {none: 2},
    });
    expect((await engine.find(question({filters: {stage: ['ks3']}}))).counts).toMatchObject({
      stage: {ks2: 1, ks3: 3, ks4: 2},
      kind: {lesson: 1, 'tutor-time': 1, trusted: 1},
    });
  });

  test('gives ten results a page, and every result on one page only', async () => {
    const engine = await makeEngine(
      library(Array.from({length: 23}, (_, at) => lesson({title: `Same ${String(at).padStart(2, '0')}`}))),
    );
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(await ids(engine, {text: 'same', page}));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3, 0]);
    expect(pages.flat()).toEqual(
      Array.from({length: 23}, (_, at) => `lesson_same-${String(at).padStart(2, '0')}`),
    );
    expect((await engine.find(question({text: 'same', page: 3}))).total).toBe(23);
  });

  test('puts results in the order asked for, and equals always in the same: lessons first, new ones first, by slug', async () => {
    const engine = await makeEngine(
      library(
        [
          lesson({title: 'C', minutes: 20, reviewed: '2026-01-01'}),
          lesson({title: 'A', minutes: 50, reviewed: '2026-03-01'}),
          lesson({title: 'B', minutes: 50, reviewed: '2026-03-01'}),
          lesson({title: 'D', minutes: 15, reviewed: '2025-12-31'}),
        ],
        {trusted: [trusted({title: 'E', checkedOn: '2026-02-01'})]},
      ),
    );
    expect(await ids(engine, {})).toEqual(['lesson_a', 'lesson_b', 'lesson_c', 'lesson_d', 'trusted_e']);
    expect(await ids(engine, {sort: 'newest'})).toEqual([
      'lesson_a',
      'lesson_b',
      'trusted_e',
      'lesson_c',
      'lesson_d',
    ]);
    expect(await ids(engine, {sort: 'shortest'})).toEqual([
      'lesson_d',
      'lesson_c',
      'lesson_a',
      'lesson_b',
      'trusted_e',
    ]);
  });

  test('counts several questions at once', async () => {
    const engine = await makeEngine(
      library([lesson({title: 'Apples'}), lesson({title: 'Pears', keyStages: ['ks1']})]),
    );
    expect(
      await engine.count([
        question(),
        question({text: 'apples'}),
        question({filters: {stage: ['ks1', 'ks5']}}),
      ]),
    ).toEqual([2, 1, 1]);
    expect(await engine.count([])).toEqual([]);
  });

  test('answers over an empty library', async () => {
    const engine = await makeEngine(library([]));
    expect(await engine.find(question({text: 'anything', filters: {stage: ['ks3']}}))).toMatchObject({
      total: 0,
      hits: [],
    });
  });
});
