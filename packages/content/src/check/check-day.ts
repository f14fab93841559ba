// Runs the rules about one drop-down day, and gathers what rules about the whole library need of it.
import type {ParsedDay} from '../parse/parse-day.ts';
import {dayRules} from '../rules/index.ts';
import {checkFile} from './check-file.ts';
import {checkPage, toComparedFields} from './check-page.ts';
import type {DayFacts} from './library-facts.ts';
import {createReport} from './message.ts';

/** Adds the problems of a day to the messages of its file. */
export function checkDay(day: ParsedDay): void {
  checkFile(day.page, day.words);
  checkPage(day);
  for (const rule of dayRules) rule.check(day, createReport(day.page.file, rule.id));
}

/** Gathers what the rules about the whole library need of a day, right or wrong. */
export function toDayFacts(day: ParsedDay): DayFacts {
  const {source, page} = day;
  return {type: 'day', slug: source.slug, path: page.file.path, ...toComparedFields(day)};
}
