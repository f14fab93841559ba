// Runs the examples of rules: each through the whole compiler, with the messages of its rule picked out.
import {checkTogether} from '../check/check-together.ts';
import type {KnownWords} from '../check/known-words.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import {readDataSymbols, readSymbols} from '../read/read-symbols.ts';
import type {FileMessage, Job} from '../run/job.ts';
import {byPlace} from '../check/to-files.ts';
import {runJob} from '../run/run-job.ts';
import type {Example, Rule} from './rule.ts';

/** The day of the examples. */
const EXAMPLE_DAY = '2026-11-20';

/** The few words that examples know. */
export const EXAMPLE_WORDS: KnownWords = {
  keyStages: [
    {id: 'ks2', years: [3, 4, 5, 6]},
    {id: 'ks3', years: [7, 8, 9]},
    {id: 'ks4', years: [10, 11]},
  ],
  subjects: ['pshe', 'history'],
  kinds: ['lesson', 'tutor-time', 'assembly', 'workshop'],
  needs: ['cognition-and-learning', 'sensory-and-physical'],
  britishValues: ['democracy', 'rule-of-law'],
  protectedCharacteristics: ['race', 'sex'],
  concerns: ['far-right'],
  curriculum: ['rshe-2025/online-safety'],
  themes: ['fake-news', 'extremism'],
  passages: ['distancing', 'question-box'],
  literalLanguage: [
    {phrase: 'in the same boat', kind: 'idiom', instead: 'having the same problem'},
    {phrase: 'break/broke the ice', kind: 'idiom', instead: 'help people to start talking'},
    {phrase: 'yeah right', kind: 'sarcasm', instead: 'I do not believe it'},
    {phrase: 'perspective', kind: 'abstract', instead: 'what somebody thinks'},
    {phrase: 'equality', kind: 'abstract', instead: 'treating people fairly'},
  ],
};

const HOME = 'fake-news/example';

const ABOVE = '../';

/**
 * Checks an example.
 * @returns the messages of the rule, as `<file>:<line>:<column>: <message>`
 */
export function runExample(rule: Rule, example: Example): string[] {
  const results = toJobs(example).map((job) => runJob(job));
  const facts = {
    lessons: results.flatMap((result) => result.facts ?? []),
    days: results.flatMap((result) => result.dayFacts ?? []),
    links: results.flatMap((result) => result.links),
    uses: results.flatMap((result) => result.words),
    words: EXAMPLE_WORDS,
    showPath: (path: string) => `content/${path}`,
  };
  return [...results.flatMap(({messages}) => messages), ...checkTogether(facts, EXAMPLE_DAY)]
    .filter(({message}) => message.ruleId === rule.id)
    .sort((a, b) => a.path.localeCompare(b.path, 'en') || byPlace(a, b))
    .map(toLine);
}

/** Files of the lesson `HOME`, of other lessons by theme and slug, and days and YAML files above the lessons. */
function toJobs({files}: Example): Job[] {
  const folders = new Map<string, [name: string, text: string][]>();
  const jobs: Job[] = [];
  for (const [name, text] of Object.entries(files)) {
    if (name.startsWith(ABOVE)) {
      const path = name.slice(ABOVE.length);
      jobs.push(toFileJob(path, text));
      continue;
    }
    const cut = name.lastIndexOf('/');
    const folder = cut === -1 ? HOME : name.slice(0, cut);
    folders.set(folder, [...(folders.get(folder) ?? []), [name.slice(cut + 1), text]]);
  }
  return [...jobs, ...[...folders].map(([folder, list]) => toLessonJob(folder, list))];
}

function toFileJob(path: string, text: string): Job {
  const source = {path, text};
  if (!path.startsWith('days/')) return {type: 'data', path, source, symbols: readDataSymbols(source)};
  return {type: 'day', path, source, passages: [], words: EXAMPLE_WORDS};
}

function toLessonJob(home: string, files: [name: string, text: string][]): Job {
  const [theme = '', slug = ''] = home.split('/');
  const folder = `lessons/${home}`;
  const isImage = (name: string): boolean => /\.(?:svg|png|jpe?g)$/.test(name);
  const texts = files
    .filter(([name]) => name.endsWith('.md'))
    .map(([name, text]) => ({path: `${folder}/${name}`, text}));
  const lesson: LessonSource = {
    theme,
    slug,
    folder,
    texts,
    symbols: readSymbols(texts),
    images: files
      .filter(([name]) => isImage(name))
      .map(([name, text]) => ({path: `${folder}/${name}`, name, bytes: Buffer.from(text)})),
    others: files.map(([name]) => name).filter((name) => !name.endsWith('.md') && !isImage(name)),
  };
  return {type: 'lesson', path: `${folder}/lesson.md`, lesson, passages: [], words: EXAMPLE_WORDS};
}

function toLine({path, message: {place, reason}}: FileMessage): string {
  const name = path.startsWith('lessons/') ? path.slice('lessons/'.length) : `../${path}`;
  const short = name.startsWith(`${HOME}/`) ? name.slice(HOME.length + 1) : name;
  return `${short}${place ? `:${place.start.line}:${place.start.column}` : ''}: ${reason}`;
}
