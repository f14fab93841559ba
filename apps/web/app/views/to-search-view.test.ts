import {expect, test} from 'vitest';

import {answer, query, toHref} from '../../builders/answer.ts';
import {day} from '../../builders/day.ts';
import {lesson, library, trusted} from '../../builders/library.ts';
import {toHeading, toSearchView} from './to-search-view.ts';

test.each([
  [0, 'xyz', 'No results for “xyz”'],
  [0, '', 'No results'],
  [1, '', '1 result'],
  [9, 'fake news', '9 results for “fake news”'],
])('%i results for %j are headed %j', (total, text, heading) => {
  expect(toHeading({total, query: query({text})})).toBe(heading);
});

test('shows lessons, days and trusted resources from the library, whatever the index says of them', () => {
  const hits = [
    {type: 'lesson' as const, slug: 'leave-the-page', title: [], summary: []},
    {type: 'day' as const, slug: 'think-for-yourself', title: [], summary: []},
    {type: 'trusted' as const, slug: 'solve-the-story', title: [], summary: []},
  ];
  const shelf = library([lesson()], {days: [day()], trusted: [trusted()]});
  const {results} = toSearchView(answer({hits, total: 3}), shelf, toHref);
  expect(results).toMatchObject([
    {type: 'lesson', lesson: {title: 'Leave the page'}},
    {type: 'day', day: {title: 'Think for yourself: a Year 9 day'}},
    {type: 'trusted', trusted: {title: 'Solve the Story'}},
  ]);
});

test('leaves out hits that the library no longer has', () => {
  const hits = (['lesson', 'day', 'trusted'] as const).map((type) => ({
    type,
    slug: 'gone',
    title: [],
    summary: [],
  }));
  expect(toSearchView(answer({hits}), library(), toHref).results).toEqual([]);
});

test('counts what is chosen, and lets all but the first four filters be folded away', () => {
  const facet = (name: string, chosen: boolean) => ({
    name,
    label: name,
    values: [{value: 'a', label: 'A', count: 1, chosen}],
  });
  const facets = [...'abcd'].map((name) => facet(name, false)).concat(facet('e', false), facet('f', true));
  const view = toSearchView(answer({facets}), library(), toHref);
  expect(view.groups.map(({name, foldable}) => (foldable ? `${name} foldable` : name))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e foldable',
    'f foldable',
  ]);
  expect(view.chosen).toBe(1);
});

test('links to the pages around the current one', () => {
  const view = toSearchView(
    answer({query: query({text: 'x', page: 2}), page: 2, pages: 3, total: 30}),
    library(),
    toHref,
  );
  expect(view.pages.map(({number, current}) => (current ? `[${number}]` : `${number}`)).join(' ')).toBe(
    '1 [2] 3',
  );
  expect([view.previousHref, view.nextHref]).toEqual(['q=x&sort=best&page=1', 'q=x&sort=best&page=3']);
});

test('names the words that were left out', () => {
  expect(toSearchView(answer({leftOut: ['solar', 'lunar']}), library(), toHref).leftOut).toBe(
    '“solar” and “lunar”',
  );
  expect(toSearchView(answer(), library(), toHref).leftOut).toBeUndefined();
});

test('says what to take away when nothing was found', () => {
  const suggestion = {
    spelling: {text: 'fake', total: 4},
    drop: [
      {filter: 'stage', value: 'ks3', label: 'Key Stage 3', total: 1, without: query({text: 'fak'})},
      {filter: 'all', value: '', label: 'All filters', total: 9, without: query()},
    ],
  };
  const empty = answer({
    query: query({text: 'fak', filters: {stage: ['ks3']}}),
    total: 0,
    hits: [],
    suggestion,
  });
  expect(toSearchView(empty, library(), toHref).suggestion).toEqual({
    spelling: {href: 'q=fake&stage=ks3&sort=best&page=1', label: 'fake', count: '4 results'},
    drop: [
      {href: 'q=fak&sort=best&page=1', label: 'Key Stage 3', count: '1 result'},
      {href: 'q=&sort=best&page=1', label: 'any filter', count: '9 results'},
    ],
    themes: [
      {href: '/lessons?theme=fake-news', label: 'Fake news and misinformation'},
      {href: '/lessons?theme=equality-act', label: 'The Equality Act 2010'},
    ],
  });
});
