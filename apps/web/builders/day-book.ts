// Books of drop-down days for tests: two groups, two sessions in turn around a break, an assembly and a reflection.
import type {Plan} from '@resilience/planner';

import type {BookLesson, DayBook} from '../app/views/day-book.ts';

/** A lesson of 30 minutes in three activities, the second of which can be cut. */
export function bookLesson(changes: Partial<BookLesson> = {}): BookLesson {
  return {
    slug: 'leave-the-page',
    title: 'Leave the page: check a post',
    summary: 'Pupils leave a page.',
    minutes: 30,
    weight: 1,
    resources: {devices: 'none', printing: 'each', space: 'classroom'},
    success: ['name two questions'],
    vocabulary: [],
    activities: [
      {id: 'a', title: 'Look', minutes: 10, canBeCut: false, adaptedFor: []},
      {id: 'b', title: 'Sort', minutes: 10, canBeCut: true, adaptedFor: []},
      {id: 'c', title: 'Tell', minutes: 10, canBeCut: false, adaptedFor: []},
    ],
    worksheets: [{name: 'worksheet-log', title: 'Log', adapted: false, hasAnswers: true}],
    remarks: ['“It is all lies.”'],
    beforeYouTeachHtml: '',
    ...changes,
  };
}

const plain: Plan = {
  title: 'Year 9: Think for yourself',
  date: '2027-03-12',
  slots: [
    {id: 's1', kind: 'fixed', title: 'Opening assembly', starts: '08:40', minutes: 20},
    {id: 's2', kind: 'session', title: 'Session 1', starts: '09:00', minutes: 30},
    {id: 's3', kind: 'break', title: 'Break', starts: '09:30', minutes: 20},
    {id: 's4', kind: 'session', title: 'Session 2', starts: '09:50', minutes: 25},
    {id: 's5', kind: 'fixed', title: 'Closing', starts: '10:15', minutes: 10},
  ],
  groups: [
    {id: 'g1', name: '9A', size: 30, quiet: false},
    {id: 'g2', name: '9B', size: 28, quiet: true},
  ],
  sessions: [
    {
      id: 'l1',
      title: 'Leave the page: check a post',
      minutes: 30,
      lesson: 'leave-the-page',
      weight: 1,
      groupsAtOnce: 1,
      runsAtOnce: 1,
      screen: true,
    },
    {id: 'l2', title: 'Our own quiz', minutes: 25, weight: 2, groupsAtOnce: 1, runsAtOnce: 1, screen: false},
  ],
  rooms: [
    {id: 'r1', name: 'Room 4', capacity: 32, screen: true, unavailable: []},
    {id: 'r2', name: 'Hall', capacity: 90, screen: false, unavailable: []},
  ],
  adults: [{id: 'a1', name: 'Ms Okafor', unavailable: []}],
  pins: [],
  followUps: [],
};

/** The plan of the book. */
export function plan(changes: Partial<Plan> = {}): Plan {
  return {...plain, ...changes};
}

/** 9A meets the lesson in Room 4, then the quiz in the hall; 9B the other way round. Ms Okafor leads the lesson. */
export function dayBook(changes: Partial<DayBook> = {}): DayBook {
  return {
    home: '/plans/abc',
    site: '',
    plan: plan(),
    rotation: {
      runs: [
        {slot: 's2', session: 'l1', groups: ['g1'], room: 'r1', adult: 'a1'},
        {slot: 's2', session: 'l2', groups: ['g2'], room: 'r2'},
        {slot: 's4', session: 'l1', groups: ['g2'], room: 'r1', adult: 'a1'},
        {slot: 's4', session: 'l2', groups: ['g1'], room: 'r2'},
      ],
    },
    lessons: {'leave-the-page': bookLesson()},
    safeguardingHtml: '<p>Tell the lead.</p>',
    ...changes,
  };
}
