// The table of words that stand for filters. Vocabularies give most of them; what no vocabulary can know is here.
import type {VocabularyEntry} from '@resilience/content';

import {toLengthSpan} from '../filters/length.ts';
import type {LibraryWords} from '../search-item.ts';

/** Words with the filter values that they stand for. */
export interface FilterWords {
  words: string;
  filter: string;
  values: string[];
}

/**
 * Words that stay words although they hold a filter's words, or are an alias in a vocabulary: as a filter they
 * would hide more than they find ("primary source" is no key stage, "voter registration" no tutor time).
 */
export const plainWords: readonly string[] = [
  'primary source',
  'primary sources',
  'secondary source',
  'secondary sources',
  'registration',
  'lesson',
  'lessons',
  'mental health',
  'behaviour',
  'attachment',
  'trauma',
  'colour blind',
  'blind spot',
  'blind spots',
];

const anyNeed = [
  'sen',
  'send',
  'sen d',
  'senco',
  'sendco',
  'special needs',
  'special educational needs',
  'additional needs',
  'als',
];

const needWords: Record<string, string[]> = {
  'communication-and-interaction': ['autism', 'autistic', 'asd', 'slcn'],
  'cognition-and-learning': ['dyslexia', 'dyslexic', 'mld', 'sld', 'pmld'],
  'social-emotional-and-mental-health': ['semh', 'adhd', 'anxiety'],
  'sensory-and-physical': ['visual impairment', 'hearing impairment', 'deaf', 'blind', 'wheelchair'],
};

/** What schools call a drop-down day; a vocabulary may know more. */
export const dayWords: readonly string[] = [
  'drop down day',
  'dropdown day',
  'off timetable day',
  'off timetable',
  'collapsed timetable day',
  'collapsed timetable',
  'enrichment day',
];

const noDevices = [
  'no devices',
  'no device',
  'without devices',
  'device free',
  'no computers',
  'without computers',
  'no laptops',
  'no ipads',
  'no tech',
  'no technology',
  'no screens',
  'unplugged',
];

/**
 * Lists every word that stands for a filter of this library. A year of school stands for its key stage, not for
 * the year: lessons are written for a stage, and a Year 9 teacher can use what another school does in Year 8.
 */
export function listFilterWords({vocabularies}: LibraryWords): FilterWords[] {
  const {keyStages, kinds, needs} = vocabularies;
  return [
    ...plainWords.map((words) => ({words, filter: '', values: []})),
    ...keyStages.flatMap((stage) => [
      ...nameEntry('stage', stage),
      ...stage.years.flatMap((year) => nameYear(year, stage.id)),
    ]),
    ...kinds.flatMap((kind) => nameEntry('kind', kind)),
    ...needs.flatMap((need) => [
      ...nameEntry('adapted', need),
      ...(needWords[need.id] ?? []).map((words) => ({words, filter: 'adapted', values: [need.id]})),
    ]),
    ...anyNeed.map((words) => ({words, filter: 'adapted', values: needs.map(({id}) => id)})),
    ...[...dayWords, 'drop down days'].map((words) => ({words, filter: 'kind', values: ['day']})),
    ...noDevices.map((words) => ({words, filter: 'devices', values: ['none']})),
  ];
}

function nameEntry(filter: string, {id, label, shortLabel, aliases}: VocabularyEntry): FilterWords[] {
  // "Communication", short for an area of need, says too little to be a filter; "KS3" and "SEMH" do not.
  const short = shortLabel && shortLabel === shortLabel.toUpperCase() ? [shortLabel] : [];
  return [label, ...short, ...aliases].map((words) => ({words, filter, values: [id]}));
}

function nameYear(year: number, stage: string): FilterWords[] {
  if (year === 0) return [];
  const names = [`y${year}`, `y ${year}`, `yr${year}`, `yr ${year}`, `year${year}`, `year ${year}`];
  return names.map((words) => ({words, filter: 'stage', values: [stage]}));
}

/** "20 min", "20-minute", "1 hour", "1.5 hours". Group 1 is the number, group 2 the unit. */
export const lengthPattern =
  /(?<![\p{L}\p{N}.])(\d{1,3}(?:\.5)?)[ -]?(minutes?|mins?|hours?|hrs?)(?![\p{L}\p{N}])/giu;

/**
 * Reads a length as the span that it falls into.
 * @param number as typed, "20" or "1.5"
 * @param unit as typed, "min" or "hours"
 * @returns a value of the length filter, or undefined for a length that no lesson has
 */
export function readLength(number: string, unit: string): string | undefined {
  const minutes = Number(number) * (/^h/i.test(unit) ? 60 : 1);
  return minutes >= 5 && minutes <= 120 ? toLengthSpan(minutes) : undefined;
}
