// Writes a content folder with as many invented lessons as asked for, in the real format and beside the real vocabularies.
import {cp, mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {createWords, type Words} from './zipf-words.ts';

/** What to write. */
export interface GeneratedContent {
  /** The folder to write into; made where it is missing. */
  directory: string;
  lessons: number;
  seed?: number;
}

const realContent = path.resolve(import.meta.dirname, '../../content');
/** Files written at the same time. */
const AT_ONCE = 64;

const stages = [
  {id: 'ks1', years: [1, 2]},
  {id: 'ks2', years: [3, 4, 5, 6]},
  {id: 'ks3', years: [7, 8, 9]},
  {id: 'ks4', years: [10, 11]},
] as const;
const needs = [
  'communication-and-interaction',
  'cognition-and-learning',
  'social-emotional-and-mental-health',
  'sensory-and-physical',
] as const;

/**
 * Writes the folder. Lessons have 1,100 words on average, as the real ones have.
 * @returns the paths of the lessons, in order
 */
export async function generateContent({directory, lessons, seed = 1}: GeneratedContent): Promise<string[]> {
  for (const part of ['area.yaml', 'themes', 'vocabularies', 'shared']) {
    await cp(path.join(realContent, part), path.join(directory, part), {recursive: true});
  }
  const themes = (await readdir(path.join(directory, 'themes')))
    .map((file) => file.replace('.yaml', ''))
    .sort();
  const files = Array.from({length: lessons}, (_, index) => {
    const words = createWords(seed * 1_000_003 + index);
    const theme = words.pick(themes);
    const file = path.join(directory, 'lessons', theme, `lesson-${index}`, 'lesson.md');
    return {file, text: () => toLesson(words, {theme, index})};
  });
  for (let start = 0; start < files.length; start += AT_ONCE) {
    await Promise.all(
      files.slice(start, start + AT_ONCE).map(async ({file, text}) => {
        await mkdir(path.dirname(file), {recursive: true});
        await writeFile(file, text());
      }),
    );
  }
  return files.map(({file}) => file);
}

/** Changes a sentence of a lesson, so that it has to be compiled and published again. */
export async function changeLesson(file: string, text: string, round: number): Promise<void> {
  await writeFile(file, text.replace('Ask again.', `Ask again. Then ask for number ${round}.`));
}

function toLesson(words: Words, {theme, index}: {theme: string; index: number}): string {
  const stage = words.pick(stages);
  const term = words.word();
  return `---
title: ${words.sentence(5).slice(0, -1)} ${index}
summary: ${words.sentence(14)}
kind: lesson
keyStages: [${stage.id}]
years: [${stage.years[0]}]
subjects: [${words.pick(['pshe', 'citizenship'])}]
themes: [${theme}]
minutes: 50
objectives:
  - ${words.sentence(9).slice(0, -1)}
  - ${words.sentence(9).slice(0, -1)}
success:
  - ${words.sentence(8).slice(0, -1)}
vocabulary:
  - term: ${term}
    meaning: ${words.sentence(8).slice(0, -1)}
    plain: ${words.sentence(4).slice(0, -1)}
curriculum: []
britishValues: []
protectedCharacteristics: []
concerns: []
weight: 1
resources: { devices: ${words.pick(['none', 'teacher', 'pupils'])}, printing: some, space: classroom }
prerequisites: []
sources:
  - title: ${words.sentence(6).slice(0, -1)}
    publisher: ${words.sentence(2).slice(0, -1)}
    checkedOn: 2026-11-20
reviewed: 2026-11-20
reviewDue: 2027-11-20
licence: CC-BY-4.0
---

## Before you teach

${words.paragraph()} This lesson teaches the word **${term}**.

- ${words.sentence()}
- ${words.sentence()}

::shared{name="if-a-pupil-tells-you"}

## Activities

${Array.from({length: 5}, (_, number) => toActivity(words, number)).join('\n')}
## Adapt this lesson

:::adapt{for="${words.pick(needs)}"}
${words.paragraph(2)}
:::

## If a pupil says

### “${words.sentence(6).slice(0, -1)}”

${words.paragraph(3)}

### “${words.sentence(6).slice(0, -1)}”

${words.paragraph(3)}

## Check learning

${words.paragraph(2)} Ask again.

| ${words.word()} | ${words.word()} |
| --- | --- |
| ${words.sentence()} | ${words.sentence()} |
| ${words.sentence()} | ${words.sentence()} |

## Take it further

${words.paragraph(2)}
`;
}

function toActivity(words: Words, number: number): string {
  return `### ${words.sentence(3).slice(0, -1)} ${number} (10 minutes${number === 3 ? ', can be cut' : ''})

${words.paragraph(4)} ${words.paragraph(3)}

> **Say** “${words.sentence()} ${words.sentence()}”
>
> **Listen for** ${words.sentence()}

1. ${words.sentence()}
2. ${words.sentence()}
3. ${words.sentence()}

${words.paragraph(3)} *${words.sentence(4)}*

:::adapt{for="${words.pick(needs)}"}
${words.paragraph(2)}
:::
`;
}
