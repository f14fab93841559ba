import type {Worksheet} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toChosenNeeds, toLessonView} from './to-lesson-view.ts';

const adaptable = lesson({
  activities: [
    {
      id: 'first-look',
      title: 'First look',
      minutes: 10,
      canBeCut: false,
      adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
      html: '<p>Look.</p>',
      adaptations: [
        {for: ['cognition-and-learning'], html: '<p>Two posts only.</p>'},
        {for: ['sensory-and-physical', 'communication-and-interaction'], html: '<p>Read it out.</p>'},
      ],
    },
  ],
});

function worksheet(name: string): Worksheet {
  return {
    name,
    title: name,
    adapted: name.endsWith('.adapted'),
    hasAnswers: false,
    html: '',
    answersHtml: '',
  };
}

test('shows every adaptation, folded away, on the lesson as planned', () => {
  const view = toLessonView(adaptable, library(), []);
  expect(view.adaptedFor).toBeUndefined();
  expect(view.activities[0]?.adaptations).toEqual([
    {needs: 'cognition and learning needs', html: '<p>Two posts only.</p>'},
    {needs: 'sensory and physical, and for communication and interaction needs', html: '<p>Read it out.</p>'},
  ]);
});

test('keeps only the adaptations for the chosen need, and says which it is', () => {
  const view = toLessonView(adaptable, library(), ['cognition-and-learning']);
  expect(view.adaptedFor).toBe('cognition and learning needs');
  expect(view.activities[0]?.adaptations.map(({html}) => html)).toEqual(['<p>Two posts only.</p>']);
});

test('says words plainly for the needs that plainer words serve, and for no other', () => {
  const meaning = (chosen: string[]) => toLessonView(adaptable, library(), chosen).vocabulary[0]?.meaning;
  expect(meaning([])).toBe('leaving a page to check it');
  expect(meaning(['cognition-and-learning'])).toBe('checking elsewhere');
  expect(meaning(['sensory-and-physical'])).toBe('leaving a page to check it');
});

test('puts the adapted worksheet in the place of the ordinary one, in an adapted version only', () => {
  const both = lesson({
    worksheets: [
      worksheet('worksheet-log.adapted'),
      worksheet('worksheet-log'),
      worksheet('worksheet-cards'),
    ],
  });
  const names = (needs: string[]) => toLessonView(both, library(), needs).worksheets.map(({name}) => name);
  expect(names([])).toEqual(['worksheet-cards', 'worksheet-log', 'worksheet-log.adapted']);
  expect(names(['cognition-and-learning'])).toEqual(['worksheet-cards', 'worksheet-log.adapted']);
  expect(names(['sensory-and-physical'])).toEqual([
    'worksheet-cards',
    'worksheet-log',
    'worksheet-log.adapted',
  ]);
});

test('puts the headings of a worksheet and its answers under its title', () => {
  const sheet = {...worksheet('worksheet'), html: '<h2>Part A</h2>', answersHtml: '<h2>Part A</h2>'};
  const [view] = toLessonView(lesson({worksheets: [sheet]}), library(), []).worksheets;
  expect([view?.html, view?.answersHtml]).toEqual(['<h4>Part A</h4>', '<h4>Part A</h4>']);
});

test('offers the lesson as planned and each need it is adapted for, and adding one to another', () => {
  const {versions} = toLessonView(adaptable, library(), ['cognition-and-learning']);
  expect(versions.map(({label, href, chosen, addHref}) => ({label, href, chosen, addHref}))).toEqual([
    {label: 'As planned', href: '/lessons/leave-the-page#activities', chosen: false, addHref: undefined},
    {
      label: 'Learning',
      href: '/lessons/leave-the-page?adapt=cognition-and-learning#activities',
      chosen: true,
      addHref: undefined,
    },
    {
      label: 'Sensory',
      href: '/lessons/leave-the-page?adapt=sensory-and-physical#activities',
      chosen: false,
      addHref: '/lessons/leave-the-page?adapt=cognition-and-learning&adapt=sensory-and-physical#activities',
    },
  ]);
});

test('offers no versions of a lesson without adaptations', () => {
  expect(toLessonView(lesson({adaptedFor: []}), library(), []).versions).toEqual([]);
});

test('takes from the address only needs that the lesson is adapted for, each once', () => {
  const asked = [
    'sensory-and-physical',
    'junk',
    'sensory-and-physical',
    'cognition-and-learning',
    'communication-and-interaction',
  ];
  expect(toChosenNeeds(asked, lesson())).toEqual(['cognition-and-learning', 'sensory-and-physical']);
});
