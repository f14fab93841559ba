// Builders of libraries for tests: each test states what matters to it, the rest is plain.
import type {
  Day,
  DaySummary,
  KeyStage,
  Lesson,
  LessonSummary,
  LessonText,
  Manifest,
  Theme,
  TrustedResource,
  VocabularyEntry,
} from '@resilience/content';

import type {SearchLibrary} from '../src/to-items.ts';

/** What a test says of a lesson; a slug is made from the title. */
export type LessonParts = Partial<LessonSummary> & {title: string; text?: Partial<LessonText>};

const plainLesson: Omit<LessonSummary, 'slug' | 'title' | 'theme' | 'hash' | 'file' | 'activities'> = {
  summary: 'Pupils do something.',
  kind: 'lesson',
  keyStages: ['ks3'],
  years: [8],
  subjects: ['pshe'],
  themes: ['fake-news'],
  minutes: 50,
  shortestMinutes: 40,
  objectives: [],
  success: [],
  vocabulary: [],
  curriculum: [],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  weight: 1,
  prerequisites: [],
  resources: {devices: 'none', printing: 'none', space: 'classroom'},
  sources: [],
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
  adaptedFor: [],
  worksheets: [],
  slideCount: 0,
};

/** Makes a lesson: Year 8, fake news, 50 minutes, adapted for nobody; its hash changes with all that it holds. */
export function lesson(parts: LessonParts): LessonSummary & {text: LessonText} {
  const slug = parts.slug ?? parts.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const text = {headings: [], adaptations: '', body: '', ...parts.text};
  const summary = {
    ...plainLesson,
    slug,
    theme: parts.themes?.[0] ?? 'fake-news',
    activities: text.headings.map(toActivity),
    file: `lessons/${slug}.json`,
    ...parts,
  };
  return {...summary, text, hash: parts.hash ?? JSON.stringify([summary, text])};
}

function toActivity(title: string, at: number): LessonSummary['activities'][number] {
  return {id: `a${at}`, title, minutes: 10, canBeCut: false, adaptedFor: []};
}

/** Makes a trusted resource: a guide for everyone about fake news. */
export function trusted(parts: Partial<TrustedResource> & {title: string}): TrustedResource {
  return {
    slug: parts.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    publisher: 'A publisher',
    summary: 'Something elsewhere.',
    type: 'resource',
    audience: ['teachers'],
    keyStages: ['ks3'],
    themes: [],
    cost: 'free',
    signIn: 'no',
    checkedOn: '2026-11-20',
    ...parts,
  };
}

/** Makes a day: Year 8, one carousel session, made for nobody; its hash changes with all that it holds. */
export function day(
  parts: Partial<DaySummary> & {title: string; text?: Partial<Day['text']>},
): DaySummary & {text: Day['text']} {
  const slug = parts.slug ?? parts.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const text = {headings: [], body: '', ...parts.text};
  const summary = {...plainDay, slug, file: `days/${slug}.json`, ...parts};
  return {...summary, text, hash: parts.hash ?? JSON.stringify([summary, text])};
}

const plainDay: Omit<DaySummary, 'slug' | 'title' | 'hash' | 'file'> = {
  summary: 'A whole day.',
  keyStages: ['ks3'],
  years: [8],
  themes: ['fake-news'],
  needs: [],
  groups: 1,
  timetable: [{starts: '09:00', minutes: 50, kind: 'session', title: 'Session 1'}],
  carousel: ['a-lesson'],
  followUps: [],
  weight: 1,
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
};

/** Makes a library. Its version changes with its content; `loadLesson` knows the texts of the lessons given. */
export function library(
  lessons: (LessonSummary & {text: LessonText})[],
  {days = [], ...parts}: Partial<Omit<Manifest, 'days'>> & {days?: ReturnType<typeof day>[]} = {},
): SearchLibrary & {loads: string[]} {
  const loads: string[] = [];
  const manifest = {
    vocabularies: {...vocabularies, ...parts.vocabularies},
    themes: parts.themes ?? themes,
    trusted: parts.trusted ?? [],
    lessons: lessons.map(({text: _, ...summary}) => summary),
    days: days.map(({text: _, ...summary}) => summary),
  };
  return {
    ...manifest,
    version: parts.version ?? JSON.stringify([manifest, [...lessons, ...days].map(({text}) => text)]),
    loads,
    async loadLesson(slug) {
      loads.push(slug);
      const found = lessons.find((known) => known.slug === slug);
      return found && ({slug, text: found.text} as Lesson);
    },
    async loadDay(slug) {
      loads.push(slug);
      const found = days.find((known) => known.slug === slug);
      return found && ({slug, text: found.text} as Day);
    },
  };
}

const entry = (id: string, label: string, aliases: string[] = []): VocabularyEntry => ({id, label, aliases});

const keyStage = (id: string, label: string, years: number[]): KeyStage => ({
  ...entry(id, label, [label.toLowerCase(), ...years.map((year) => `year ${year}`)]),
  shortLabel: id.toUpperCase(),
  years,
  ages: [years[0]! + 4, years.at(-1)! + 5],
});

const theme = (order: number, words: VocabularyEntry): Theme => ({...words, summary: '', why: '', order});

/** Themes in use, by their order. */
export const themes: Theme[] = [
  theme(1, entry('equality-act', 'The Equality Act', ['equality act', 'protected characteristics'])),
  theme(
    2,
    entry('fake-news', 'Fake news', ['misinformation', 'disinformation', 'media literacy', 'deepfakes']),
  ),
  theme(3, entry('conspiracy-theories', 'Conspiracy theories', ['conspiracy'])),
  theme(4, entry('online-safety', 'Online safety', ['internet safety', 'grooming'])),
];

/** A small copy of the vocabularies in use. */
export const vocabularies: Manifest['vocabularies'] = {
  keyStages: [
    {...keyStage('eyfs', 'Reception', [0]), aliases: ['reception', 'early years', 'circle time']},
    keyStage('ks1', 'Key Stage 1', [1, 2]),
    keyStage('ks2', 'Key Stage 2', [3, 4, 5, 6]),
    keyStage('ks3', 'Key Stage 3', [7, 8, 9]),
    keyStage('ks4', 'Key Stage 4', [10, 11]),
    keyStage('ks5', 'Key Stage 5', [12, 13]),
  ],
  subjects: [
    entry('pshe', 'PSHE', ['rshe']),
    entry('history', 'History'),
    entry('religious-education', 'RE'),
  ],
  kinds: [
    entry('lesson', 'Lesson', ['lesson plan', 'lessons']),
    entry('tutor-time', 'Tutor time', ['form time', 'circle time']),
    entry('assembly', 'Assembly', ['assemblies']),
    entry('workshop', 'Workshop', ['workshops']),
    entry('trusted', 'Trusted resource', ['trusted resources']),
  ],
  needs: [
    entry('communication-and-interaction', 'Communication and interaction', ['autism', 'autistic']),
    entry('cognition-and-learning', 'Cognition and learning', ['dyslexia']),
    entry('social-emotional-and-mental-health', 'Social, emotional and mental health', ['adhd', 'anxiety']),
    entry('sensory-and-physical', 'Sensory and physical', ['visual impairment', 'deaf']),
  ],
  britishValues: [entry('democracy', 'Democracy', ['fbv'])],
  protectedCharacteristics: [entry('sex', 'Sex')],
  concerns: [entry('far-right', 'Far-right extremism', ['far right'])],
  frameworks: [],
};
