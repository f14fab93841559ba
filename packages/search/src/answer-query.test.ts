// The way of a query through an engine, with every engine.
import {describe, expect, test} from 'vitest';

import {day, lesson, library, trusted} from '../test/builders.ts';
import {engines} from '../test/engines.ts';
import {answerQuery, createSearchContext} from './answer-query.ts';
import type {SearchEngine} from './find/search-engine.ts';
import {parseQuery} from './parse-query.ts';
import type {SearchLibrary} from './to-items.ts';

const needs = ['communication-and-interaction', 'cognition-and-learning'];

const school = library(
  [
    lesson({title: 'Leave the page: check a post', summary: 'Pupils judge four posts.', adaptedFor: needs}),
    lesson({
      title: 'Six posts in fifteen minutes',
      summary: 'A game about misinformation.',
      kind: 'tutor-time',
      minutes: 15,
      keyStages: ['ks3', 'ks4'],
      years: [9, 10],
      adaptedFor: needs,
    }),
    lesson({title: 'Would you share it?', keyStages: ['ks2'], years: [6], adaptedFor: needs}),
    lesson({
      title: 'Nine characteristics',
      themes: ['equality-act'],
      keyStages: ['ks4'],
      years: [10],
      minutes: 60,
    }),
    lesson({
      title: 'A seat for everyone',
      themes: ['equality-act'],
      kind: 'assembly',
      minutes: 15,
      keyStages: ['ks1'],
      years: [1],
    }),
    lesson({
      title: 'The game chat',
      themes: ['online-safety', 'fake-news'],
      text: {
        body: 'Somebody writes misinformation into the chat, and the Year 9 pupil answers. Other workshops follow.',
      },
    }),
  ],
  {
    days: [
      day({
        title: 'A newsroom day: what is fake?',
        themes: ['conspiracy-theories'],
        keyStages: ['ks5'],
        years: [12],
      }),
    ],
    trusted: [trusted({title: 'News help', themes: ['fake-news'], keyStages: ['ks3', 'ks4']})],
  },
);

async function makeAsk(makeEngine: (library: SearchLibrary) => Promise<SearchEngine>) {
  const engine = await makeEngine(school);
  const context = createSearchContext(school);
  return (search: string) => answerQuery(engine, parseQuery(new URLSearchParams(search)), context);
}

describe.each(engines)('$name', async ({makeEngine}) => {
  const asking = makeAsk(makeEngine);
  const ask = async (search: string) => (await asking)(search);
  const slugs = async (search: string) => (await ask(search)).hits.map(({slug}) => slug);

  test('shows fake-news lessons of Key Stage 3 first for "misinfomation y9"', async () => {
    const answer = await ask('q=misinfomation+y9');
    expect(answer.query).toEqual({text: 'misinfomation', filters: {stage: ['ks3']}, sort: 'best', page: 1});
    expect(answer.understood).toMatchObject([
      {words: 'y9', filter: 'stage', value: 'ks3', label: 'Key Stage 3'},
    ]);
    expect(
      answer.hits
        .slice(0, 2)
        .map(({slug}) => slug)
        .sort(),
    ).toEqual(['leave-the-page-check-a-post', 'six-posts-in-fifteen-minutes']);
    expect(answer).toMatchObject({total: 4, page: 1, pages: 1, leftOut: []});
    expect(answer).not.toHaveProperty('suggestion');
  });

  test('takes the name of a theme as whole words, other words as a beginning', async () => {
    expect((await ask('q=fake+news')).total).toBe(5);
    expect(await slugs('q=fake+newsro')).toEqual(['a-newsroom-day-what-is-fake-']);
    expect(await slugs('q=conspiracy')).toEqual(['a-newsroom-day-what-is-fake-']);
  });

  test('takes the name of a theme as a beginning where nothing holds it whole', async () => {
    const maths = {id: 'maths', label: 'Calculus', aliases: [], summary: '', why: '', order: 1};
    const small = library([lesson({title: 'Calculuses'})], {themes: [maths]});
    const query = parseQuery(new URLSearchParams('q=calculus'));
    const answer = await answerQuery(await makeEngine(small), query, createSearchContext(small));
    expect(answer.hits.map(({slug}) => slug)).toEqual(['calculuses']);
  });

  test('finds drop-down days by what schools call them', async () => {
    expect(await ask('q=collapsed+timetable')).toMatchObject({
      total: 1,
      hits: [{type: 'day', slug: 'a-newsroom-day-what-is-fake-'}],
      understood: [{words: 'collapsed timetable', filter: 'kind', value: 'day', label: 'Drop-down day'}],
    });
  });

  test('shows every value of every filter with its number, the chosen ones marked', async () => {
    const {facets} = await ask('stage=ks4&theme=equality-act');
    expect(facets.map(({name}) => name)).toEqual([
      'stage',
      'theme',
      'adapted',
      'length',
      'kind',
      'subject',
      'year',
      'devices',
    ]);
    expect(facets[0]).toEqual({
      name: 'stage',
      label: 'Key stage',
      values: [
        {value: 'eyfs', label: 'Reception', count: 0, chosen: false},
        {value: 'ks1', label: 'Key Stage 1', count: 1, chosen: false},
        {value: 'ks2', label: 'Key Stage 2', count: 0, chosen: false},
        {value: 'ks3', label: 'Key Stage 3', count: 0, chosen: false},
        {value: 'ks4', label: 'Key Stage 4', count: 1, chosen: true},
        {value: 'ks5', label: 'Key Stage 5', count: 0, chosen: false},
      ],
    });
    expect(facets[1]!.values.filter(({count}) => count > 0)).toEqual([
      {value: 'equality-act', label: 'The Equality Act', count: 1, chosen: true},
      {value: 'fake-news', label: 'Fake news', count: 2, chosen: false},
    ]);
  });

  test('finds what words name when they are understood as filters', async () => {
    expect(await slugs('q=assembly')).toEqual(['a-seat-for-everyone']);
    expect(await slugs('q=posts+15+min')).toEqual(['six-posts-in-fifteen-minutes']);
    expect((await ask('q=autism')).total).toBe(3);
    expect((await ask('q=SEN')).total).toBe(3);
  });

  test('takes words back as words where the filters would find nothing', async () => {
    expect(await ask('q=writes+year+9')).toMatchObject({total: 1, understood: [{words: 'year 9'}]});
    expect(await ask('q=form+time+assemblies')).toMatchObject({
      total: 2,
      query: {text: '', filters: {kind: ['tutor-time', 'assembly']}},
    });
    expect(await ask('q=workshop+characteristics')).toMatchObject({
      total: 0,
      understood: [{words: 'workshop'}],
    });
    expect(await ask('q=answers+workshops')).toMatchObject({
      total: 1,
      understood: [],
      query: {text: 'answers workshops', filters: {}},
    });
  });

  test.each([
    ['posts elephants', ['elephants'], 2],
    ['elephants posts zebras', ['elephants', 'zebras'], 2],
    ['nine misinformation posts', ['nine'], 2],
    ['seat news', ['seat'], 6],
  ])('leaves out of %j what nothing holds with the rest, and says so', async (text, leftOut, total) => {
    expect(await ask(`q=${text}`)).toMatchObject({leftOut, total, query: {text}});
  });

  test('keeps every filter when it leaves out words', async () => {
    expect(await ask('q=posts+elephants+y10')).toMatchObject({
      leftOut: ['elephants'],
      total: 1,
      understood: [{words: 'y10'}],
    });
  });

  test('shows a heading where neither title nor summary matched', async () => {
    const engine = await makeEngine(
      library([lesson({title: 'A day out', text: {headings: ['Pack', 'The hinge question']}})]),
    );
    const context = createSearchContext(
      library([lesson({title: 'A day out', text: {headings: ['Pack', 'The hinge question']}})]),
    );
    const {hits} = await answerQuery(engine, parseQuery(new URLSearchParams('q=hinge')), context);
    expect(hits).toEqual([
      {
        type: 'lesson',
        slug: 'a-day-out',
        title: [{text: 'A day out', marked: false}],
        summary: [{text: 'Pupils do something.', marked: false}],
        heading: [
          {text: 'The ', marked: false},
          {text: 'hinge', marked: true},
          {text: ' question', marked: false},
        ],
      },
    ]);
  });

  test('shows the last page for a page behind it', async () => {
    expect(await ask('q=posts&page=40')).toMatchObject({page: 1, pages: 1, total: 2});
    expect(await ask('q=qqqqqqq&page=40')).toMatchObject({page: 1, pages: 0, total: 0});
  });

  test('says what to drop when nothing is found, most results first', async () => {
    const {suggestion} = await ask('q=posts&stage=ks3&stage=ks4&theme=conspiracy-theories&length=0-20');
    expect(suggestion).toEqual({
      drop: [
        {
          filter: 'theme',
          value: 'conspiracy-theories',
          label: 'Conspiracy theories',
          total: 1,
          without: {text: 'posts', filters: {stage: ['ks3', 'ks4'], length: ['0-20']}, sort: 'best', page: 1},
        },
      ],
    });
  });

  test('offers to drop all filters when no single one helps', async () => {
    const {suggestion} = await ask('q=posts&stage=ks1&theme=equality-act');
    expect(suggestion!.drop).toEqual([
      {
        filter: 'all',
        value: '',
        label: 'All filters',
        total: 2,
        without: {text: 'posts', filters: {}, sort: 'best', page: 1},
      },
    ]);
  });

  test('offers the nearest spelling when it finds something', async () => {
    expect((await ask('q=missinfformattion')).suggestion).toMatchObject({spelling: {text: 'misinformation'}});
    expect((await ask('q=xyzzyxyzzy')).suggestion).toEqual({drop: []});
  });
});
