// Builders for tests: a small lesson, and small outlines.
import type {Lesson, Vocabularies} from '@resilience/content';

import type {Block, Inline, LessonOutline, OutlinePart} from '../outline.ts';

const example: Lesson = {
  slug: 'two-posts',
  theme: 'fake-news',
  title: 'Two posts',
  summary: 'Pupils judge two posts.',
  kind: 'lesson',
  keyStages: ['ks3'],
  years: [7, 8],
  subjects: ['pshe'],
  themes: ['fake-news'],
  minutes: 20,
  shortestMinutes: 15,
  objectives: ['Say what a source is'],
  success: [],
  prerequisites: [],
  vocabulary: [{term: 'source', meaning: 'where something is from', plain: 'who said it'}],
  curriculum: [],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  weight: 1,
  resources: {devices: 'none', printing: 'each', space: 'classroom'},
  sources: [],
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
  adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
  slideCount: 0,
  hash: '0',
  file: 'lessons/two-posts.0.json',
  beforeYouTeachHtml: '',
  activities: [],
  adaptations: [],
  replies: [],
  checkLearningHtml: '',
  takeItFurtherHtml: '',
  slides: [],
  worksheets: [],
  text: {headings: [], adaptations: '', body: ''},
  markdown: '',
};

/** Gives a compiled lesson with little in it. */
export function lesson(overrides: Partial<Lesson> = {}): Lesson {
  return {...example, ...overrides};
}

const entry = (id: string, label: string) => ({id, label, aliases: []});

/** A few words of the vocabularies. */
export const vocabularies: Vocabularies = {
  keyStages: [{...entry('ks3', 'Key Stage 3'), years: [7, 8, 9], ages: [11, 14]}],
  subjects: [entry('pshe', 'PSHE')],
  kinds: [entry('lesson', 'Lesson')],
  needs: [
    entry('cognition-and-learning', 'Cognition and learning'),
    entry('sensory-and-physical', 'Sensory and physical'),
  ],
  britishValues: [],
  protectedCharacteristics: [],
  concerns: [],
  frameworks: [
    {
      id: 'rshe-2025',
      title: 'Health Education',
      edition: '2025',
      inForceFrom: null,
      inForceTo: null,
      items: [{code: 'online', label: 'Online safety', url: 'https://example.org/rshe', verified: true}],
    },
  ],
};

/** Gives a line of text. */
export function text(words: string, style: {bold?: boolean; italic?: boolean; href?: string} = {}): Inline {
  return {kind: 'text', text: words, ...style};
}

/** Gives a paragraph. */
export function paragraph(...content: (string | Inline)[]): Block {
  return {kind: 'paragraph', content: content.map((part) => (typeof part === 'string' ? text(part) : part))};
}

/** Gives a part; the lesson plan where nothing else is said. */
export function part(blocks: Block[], overrides: Partial<OutlinePart> = {}): OutlinePart {
  return {id: 'plan', kind: 'plan', title: 'Lesson plan', blocks, ...overrides};
}

/** Gives an outline with little in it. */
export function outline(overrides: Partial<LessonOutline> = {}): LessonOutline {
  return {
    slug: 'two-posts',
    needs: [],
    title: 'Two posts',
    summary: 'Pupils judge two posts.',
    url: 'https://lessons.example.org/lessons/two-posts',
    facts: [{term: 'For', text: 'Key Stage 3'}],
    parts: [],
    slides: [],
    licence: 'CC-BY-4.0',
    reviewed: '2026-11-20',
    ...overrides,
  };
}
