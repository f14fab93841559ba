import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toSlideShow} from './to-slide-show.ts';

const shown = lesson({
  activities: [
    {
      id: 'four-verdicts',
      title: 'Four verdicts',
      minutes: 9,
      canBeCut: false,
      adaptedFor: ['cognition-and-learning'],
      html: '<p>Vote.</p>',
      adaptations: [{for: ['cognition-and-learning'], html: '<p>Two cards.</p>'}],
    },
  ],
  slides: [
    {title: 'Start', html: '<h2>Who?</h2>', notesHtml: ''},
    {title: 'Your verdict', html: '<p>Vote.</p>', notesHtml: '<p>Wait.</p>'},
  ],
});

test('puts what changes for the chosen needs beside the slide that begins the activity', () => {
  const view = toSlideShow(shown, library(), {chosen: ['cognition-and-learning'], layout: 'notes'});
  expect(view.slides.map(({id, activity, adaptations}) => ({id, activity, adaptations}))).toEqual([
    {id: 'slide-1', activity: undefined, adaptations: []},
    {
      id: 'slide-2',
      activity: 0,
      adaptations: [{needs: 'cognition and learning needs', html: '<p>Two cards.</p>'}],
    },
  ]);
  expect(view.otherHref).toBe('/lessons/leave-the-page/slides?adapt=cognition-and-learning');
});

test('shows no change on the lesson as planned, and puts headings under the slide’s own', () => {
  const view = toSlideShow(shown, library(), {chosen: [], layout: 'single'});
  expect(view.slides.flatMap(({adaptations}) => adaptations)).toEqual([]);
  expect(view.slides[0]?.html).toBe('<h3>Who?</h3>');
  expect(view.otherHref).toBe('/lessons/leave-the-page/slides?layout=notes');
});
