// Drop-down days for tests: everything has a plain value unless a test says otherwise.
import type {DaySummary} from '@resilience/content';

const plainDay: DaySummary = {
  slug: 'think-for-yourself',
  title: 'Think for yourself: a Year 9 day',
  summary: 'Two sessions, a lunch and a vote.',
  keyStages: ['ks3'],
  years: [9],
  themes: ['fake-news'],
  needs: [],
  groups: 2,
  timetable: [
    {starts: '08:40', minutes: 20, kind: 'opening', title: 'Opening assembly', lesson: 'ten-seconds'},
    {starts: '09:05', minutes: 55, kind: 'session', title: 'Session 1'},
    {starts: '10:00', minutes: 20, kind: 'break', title: 'Break'},
    {starts: '10:20', minutes: 50, kind: 'session', title: 'Session 2'},
    {starts: '11:15', minutes: 60, kind: 'session', title: 'Everyone: three counts', lesson: 'three-counts'},
    {starts: '12:15', minutes: 10, kind: 'closing', title: 'Closing reflection'},
  ],
  carousel: ['leave-the-page', 'strong-views'],
  followUps: ['would-you-share-it', 'who-can-i-tell'],
  weight: 2,
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
  hash: 'def',
  file: 'days/think-for-yourself.def.json',
};

/** A day for Year 9: two groups, two sessions in turn around a break, and one for everyone. */
export function day(changes: Partial<DaySummary> = {}): DaySummary {
  return {...plainDay, ...changes};
}
