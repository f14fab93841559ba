// Small libraries for tests: everything has a plain value unless a test says otherwise.
import type {Lesson, Library, Manifest, TrustedResource} from '@resilience/content';

const plainLesson: Lesson = {
  slug: 'leave-the-page',
  theme: 'fake-news',
  title: 'Leave the page',
  summary: 'Pupils leave a page and look who is behind it.',
  kind: 'lesson',
  keyStages: ['ks3'],
  years: [8, 9],
  subjects: ['pshe'],
  themes: ['fake-news'],
  minutes: 50,
  shortestMinutes: 40,
  objectives: ['Explain lateral reading'],
  success: ['leave a page'],
  vocabulary: [{term: 'lateral reading', meaning: 'leaving a page to check it', plain: 'checking elsewhere'}],
  curriculum: ['citizenship-2014/ks3-liberty'],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  weight: 1,
  prerequisites: [],
  resources: {devices: 'none', printing: 'some', space: 'classroom'},
  sources: [],
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
  adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
  activities: [],
  worksheets: [],
  slideCount: 0,
  hash: 'abc',
  file: 'lessons/leave-the-page.abc.json',
  beforeYouTeachHtml: '',
  adaptations: [],
  replies: [],
  checkLearningHtml: '',
  takeItFurtherHtml: '',
  slides: [],
  text: {headings: [], adaptations: '', body: ''},
  markdown: '',
};

/** A lesson for Key Stage 3 on fake news, adapted for two needs. */
export function lesson(changes: Partial<Lesson> = {}): Lesson {
  return {...plainLesson, ...changes};
}

/** A free resource for Key Stages 3 and 4. */
export function trusted(changes: Partial<TrustedResource> = {}): TrustedResource {
  return {
    slug: 'solve-the-story',
    title: 'Solve the Story',
    publisher: 'BBC Bitesize',
    url: 'https://example.org/solve',
    summary: 'Six short films.',
    type: 'resource',
    audience: ['teachers', 'parents'],
    keyStages: ['ks3', 'ks4'],
    themes: ['fake-news'],
    cost: 'free',
    signIn: 'no',
    checkedOn: '2026-11-20',
    ...changes,
  };
}

const vocabularies: Manifest['vocabularies'] = {
  keyStages: [
    {id: 'ks2', label: 'Key Stage 2', shortLabel: 'KS2', aliases: [], years: [3, 4, 5, 6], ages: [7, 11]},
    {id: 'ks3', label: 'Key Stage 3', shortLabel: 'KS3', aliases: [], years: [7, 8, 9], ages: [11, 14]},
    {id: 'ks4', label: 'Key Stage 4', shortLabel: 'KS4', aliases: [], years: [10, 11], ages: [14, 16]},
  ],
  subjects: [{id: 'pshe', label: 'PSHE', aliases: []}],
  kinds: [{id: 'lesson', label: 'Lesson', aliases: []}],
  needs: [
    {
      id: 'communication-and-interaction',
      label: 'Communication and interaction',
      shortLabel: 'Communication',
      aliases: [],
    },
    {id: 'cognition-and-learning', label: 'Cognition and learning', shortLabel: 'Learning', aliases: []},
    {id: 'sensory-and-physical', label: 'Sensory and physical', shortLabel: 'Sensory', aliases: []},
  ],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  frameworks: [
    {
      id: 'citizenship-2014',
      title: 'National Curriculum for England',
      edition: '2014',
      inForceFrom: '2014-09-01',
      inForceTo: null,
      items: [
        {
          code: 'ks3-liberty',
          label: 'Precious liberties',
          url: 'https://example.org/liberty',
          verified: true,
        },
        {code: 'ks3-unread', label: 'Not read yet', verified: false},
      ],
    },
  ],
};

const themes: Manifest['themes'] = [
  {
    id: 'fake-news',
    label: 'Fake news and misinformation',
    shortLabel: 'Fake news',
    aliases: [],
    summary: '',
    why: '',
    order: 2,
  },
  {
    id: 'equality-act',
    label: 'The Equality Act 2010',
    shortLabel: 'Equality Act',
    aliases: [],
    summary: '',
    why: '',
    order: 1,
  },
];

const area: Manifest['area'] = {
  name: 'Derby',
  council: 'Derby City Council',
  police: 'Derbyshire Constabulary',
  safeguardingHtml: '<p>Tell the DSL.</p>',
  contacts: [],
  sections: [],
  reviewed: '2026-11-20',
  sources: [],
};

/** A manifest with three key stages, two themes, three needs and one framework. */
export function manifest(changes: Partial<Manifest> = {}): Manifest {
  return {
    version: 'v1',
    vocabularies,
    themes,
    lessons: [lesson()],
    days: [],
    trusted: [trusted()],
    area,
    ...changes,
  };
}

/** A library in use whose lessons are all in memory. */
export function library(lessons: Lesson[] = [lesson()], changes: Partial<Manifest> = {}): Library {
  return {
    ...manifest({lessons, ...changes}),
    directory: '/nowhere',
    findLesson: (slug) => lessons.find((candidate) => candidate.slug === slug),
    loadLesson: (slug) => Promise.resolve(lessons.find((candidate) => candidate.slug === slug)),
    findDay: (slug) => changes.days?.find((candidate) => candidate.slug === slug),
    loadDay: () => Promise.resolve(undefined),
  };
}
