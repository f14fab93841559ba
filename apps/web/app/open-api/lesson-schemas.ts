// The shape of a lesson as data.
import {address, count, day, html, list, object, oneOf, ref, text, type Schema} from './schema.ts';

const demand: Schema = {type: 'integer', minimum: 0, maximum: 3};

const outlines: Record<string, Schema> = {
  VocabularyTerm: object(
    {
      term: text,
      meaning: text,
      plain: {...text, description: 'The meaning in fewer and plainer words.'},
      symbol: object({name: text, file: text}),
    },
    ['plain', 'symbol'],
  ),
  Source: object({title: text, publisher: text, url: address(), checkedOn: day, supports: text}, [
    'url',
    'supports',
  ]),
  Demands: {
    ...object({
      reading: demand,
      writing: demand,
      talk: demand,
      noise: demand,
      movement: demand,
      waiting: demand,
    }),
    description: 'What an activity asks of a pupil, each from 0 (nothing) to 3 (a lot).',
  },
  Adaptation: {
    ...object({for: list(text), html}),
    description: 'What changes for pupils with the named areas of need.',
  },
};

const parts: Record<string, Schema> = {
  Activity: object(
    {
      id: text,
      title: text,
      minutes: count,
      canBeCut: {type: 'boolean'},
      adaptedFor: list(text),
      demands: ref('Demands'),
      html,
      adaptations: list(ref('Adaptation')),
    },
    ['demands'],
  ),
  Reply: {...object({remark: text, html}), description: 'A hard remark and a calm reply to it.'},
  Slide: object({title: text, html, notesHtml: html}),
  Worksheet: object(
    {
      name: text,
      title: text,
      adapted: {type: 'boolean'},
      hasAnswers: {type: 'boolean'},
      readingAge: count,
      html,
      answersHtml: html,
    },
    ['readingAge'],
  ),
};

const lesson = object(
  {
    url: address(),
    slug: text,
    theme: text,
    title: text,
    summary: text,
    kind: text,
    keyStages: list(text),
    years: {
      ...list({type: 'integer', minimum: 0, maximum: 13}),
      description: 'School years, 0 for Reception.',
    },
    subjects: list(text),
    themes: list(text),
    minutes: count,
    shortestMinutes: {...count, description: 'Minutes when everything that can be cut is cut.'},
    objectives: list(text),
    success: list(text),
    vocabulary: list(ref('VocabularyTerm')),
    curriculum: {...list(text), description: 'Codes, `<framework>-<edition>/<code>`.'},
    britishValues: list(text),
    protectedCharacteristics: list(text),
    concerns: list(text),
    prerequisites: {...list(text), description: 'Slugs of lessons that come before this one.'},
    weight: {...oneOf(1, 2, 3), description: '1 light to 3 heavy content.'},
    contentNote: text,
    resources: object({
      devices: oneOf('none', 'teacher', 'pupils'),
      printing: oneOf('none', 'some', 'each'),
      space: oneOf('classroom', 'hall'),
    }),
    sources: list(ref('Source')),
    reviewed: day,
    reviewDue: day,
    licence: text,
    adaptedFor: list(text),
    activities: list(ref('Activity')),
    worksheets: list(ref('Worksheet')),
    slideCount: count,
    slidesReadingAge: count,
    hash: {...text, description: 'Changes whenever the lesson does.'},
    beforeYouTeachHtml: html,
    adaptations: list(ref('Adaptation')),
    replies: list(ref('Reply')),
    checkLearningHtml: html,
    takeItFurtherHtml: html,
    slides: list(ref('Slide')),
    markdown: {...text, description: 'The lesson as its author wrote it.'},
  },
  ['contentNote', 'slidesReadingAge'],
);

/** A whole lesson with its parts. */
export const lessonSchemas: Record<string, Schema> = {...outlines, ...parts, Lesson: lesson};
