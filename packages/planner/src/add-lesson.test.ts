import {expect, test} from 'vitest';

import {addLesson} from './add-lesson.ts';
import {emptyPlan} from './empty-plan.ts';
import {parsePlan} from './parse-plan.ts';

const lesson = {
  slug: 'leave-the-page',
  title: 'Leave the page',
  minutes: 50,
  weight: 2,
  resources: {devices: 'teacher'},
} as const;

test('adds a lesson once, after those that it needs', () => {
  const plan = addLesson(emptyPlan(), lesson);
  expect(plan.sessions).toEqual([
    {
      id: 'l1',
      title: 'Leave the page',
      minutes: 50,
      lesson: 'leave-the-page',
      weight: 2,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: true,
    },
  ]);
  expect(addLesson(plan, lesson)).toBe(plan);
  const second = addLesson(plan, {...lesson, slug: 'second', prerequisites: ['leave-the-page', 'other']});
  expect(second.sessions[1]).toMatchObject({id: 'l2', after: ['l1']});
});

/** Each of the three with what has to come before it, by title. */
function toOrders(order: string[]): Record<string, string[]> {
  const library = [
    {...lesson, slug: 'first', title: 'First'},
    {...lesson, slug: 'second', title: 'Second', prerequisites: ['first']},
    {...lesson, slug: 'third', title: 'Third', prerequisites: ['second', 'first']},
  ];
  const plan = order.reduce(
    (whole, slug) =>
      addLesson(
        whole,
        library.find((one) => one.slug === slug)!,
        library,
      ),
    emptyPlan(),
  );
  expect('plan' in parsePlan(plan)).toBe(true);
  const titleOf = (id: string) => plan.sessions.find((session) => session.id === id)!.title;
  return Object.fromEntries(plan.sessions.map(({title, after = []}) => [title, after.map(titleOf).sort()]));
}

test.each([
  [['first', 'second', 'third']],
  [['first', 'third', 'second']],
  [['second', 'first', 'third']],
  [['second', 'third', 'first']],
  [['third', 'first', 'second']],
  [['third', 'second', 'first']],
])('what comes first does not depend on the order of adding: %s', (order) => {
  expect(toOrders(order)).toEqual({First: [], Second: ['First'], Third: ['First', 'Second']});
});

test('lets no session wait for itself where somebody chose another order', () => {
  const needy = {...lesson, slug: 'needy', prerequisites: ['late']};
  const start = addLesson(addLesson(emptyPlan(), needy), {...lesson, slug: 'base'});
  const plan = {
    ...start,
    sessions: start.sessions.map((session) => (session.id === 'l2' ? {...session, after: ['l1']} : session)),
  };
  const late = {...lesson, slug: 'late', prerequisites: ['base']};
  const added = addLesson(plan, late, [needy, late]);
  expect(added.sessions.map(({after}) => after)).toEqual([undefined, ['l1'], ['l2']]);
});
