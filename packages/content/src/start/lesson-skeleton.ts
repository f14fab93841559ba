// The files with which a new lesson starts: whole in form, with everything that only its author knows left to write.
import type {KnownWords} from '../check/known-words.ts';
import {LEFT_TO_WRITE} from '../check/left-to-write.ts';
import type {IsoDate} from '../lesson.ts';
import {addYear} from './add-year.ts';

/** What is known of a new lesson. */
export interface NewLesson {
  theme: string;
  slug: string;
  words: KnownWords;
  today: IsoDate;
}

/** Makes the files of a new lesson, by name. */
export function createSkeleton(lesson: NewLesson): Record<string, string> {
  return {
    'lesson.md': `${createFrontMatter(lesson)}\n${createBody(lesson)}`,
    'slides.md': SLIDES,
    'worksheet.md': WORKSHEET,
  };
}

function createFrontMatter({theme, slug, words, today}: NewLesson): string {
  const stage = words.keyStages.find(({id}) => id === 'ks3') ?? words.keyStages[0];
  const subject = words.subjects[0] ?? 'pshe';
  return `---
title: '${LEFT_TO_WRITE} the title of ${slug}'
summary: '${LEFT_TO_WRITE} in one sentence what pupils do'
kind: lesson
keyStages: [${stage?.id ?? 'ks3'}]
years: [${stage?.years[0] ?? 7}]
subjects: [${subject}]
themes: [${theme}]
minutes: 50
objectives:
  - '${LEFT_TO_WRITE} what pupils learn'
success:
  - '${LEFT_TO_WRITE} what pupils can do at the end'
vocabulary:
  - term: '${LEFT_TO_WRITE} a word'
    meaning: '${LEFT_TO_WRITE} what it means'
    plain: '${LEFT_TO_WRITE} the same in fewer and plainer words'
curriculum: []
britishValues: []
protectedCharacteristics: []
concerns: []
weight: 1
resources: { devices: none, printing: some, space: classroom }
prerequisites: []
sources:
  - title: '${LEFT_TO_WRITE} the title of a source'
    publisher: '${LEFT_TO_WRITE} who published it'
    checkedOn: ${today}
    supports: '${LEFT_TO_WRITE} which facts it stands behind'
reviewed: ${today}
reviewDue: ${addYear(today)}
licence: CC-BY-4.0
---
`;
}

function createBody({words}: NewLesson): string {
  return `## Before you teach

${LEFT_TO_WRITE} what to prepare, what to watch for, and what pupils may say about themselves.

## Activities

### First look (10 minutes)

::demands{reading=1 talk=1 waiting=1}

${LEFT_TO_WRITE} what the teacher does.

> **Say** “${LEFT_TO_WRITE} the words.”
>
> **Ask** ${LEFT_TO_WRITE} a question.
>
> **Listen for** ${LEFT_TO_WRITE} likely answers, and what to do with each.

${words.needs.map(createAdaptation).join('\n\n')}

### Main part (30 minutes)

::demands{reading=2 writing=2 talk=2 noise=1}

${LEFT_TO_WRITE} what the teacher does, with a word that pupils learn: ${LEFT_TO_WRITE} a word.

### Last look (10 minutes, can be cut)

::demands{talk=1 waiting=2}

${LEFT_TO_WRITE} what the teacher does.

## If a pupil says

### “${LEFT_TO_WRITE} a hard remark.”

${LEFT_TO_WRITE} a calm reply, and what to do next.

## Check learning

${LEFT_TO_WRITE} how the starting point and the end point show what was learned.

## Take it further

${LEFT_TO_WRITE} what can follow at home, in the next lesson or in tutor time.
`;
}

function createAdaptation(need: string): string {
  return `:::adapt{for="${need}"}\n${LEFT_TO_WRITE} what changes in this activity, and what to hand out.\n:::`;
}

const SLIDES = `# ${LEFT_TO_WRITE} the title of a slide

${LEFT_TO_WRITE} one idea.

:::notes
${LEFT_TO_WRITE} what the teacher says.
:::

---

# ${LEFT_TO_WRITE} the next one

:::notes
${LEFT_TO_WRITE} what the teacher says.
:::
`;

const WORKSHEET = `# ${LEFT_TO_WRITE} the title of the worksheet

1. ${LEFT_TO_WRITE} the first task.

## Answers

1. ${LEFT_TO_WRITE} the answer.
`;
