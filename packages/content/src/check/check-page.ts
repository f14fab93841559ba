// Runs the rules about whatever has front matter and sections: a lesson or a day.
import type {ParsedPage} from '../parse/parse-day.ts';
import type {FieldPath} from '../parse/parse-yaml.ts';
import {pageRules} from '../rules/index.ts';
import {createReport} from './message.ts';
import type {Place} from './place.ts';

/** Adds the problems of the front matter and the sections to the messages of the page. */
export function checkPage(page: ParsedPage): void {
  page.frontMatter.problems.forEach(createReport(page.page.file, page.frontMatter.ruleId));
  for (const rule of pageRules) {
    rule.check(page, (problem, file = page.page) => createReport(file.file, rule.id)(problem));
  }
}

/** Finds where each field of the front matter stands, by its path: `sources.0.checkedOn`. */
export function findPlaces({fields, frontMatter}: ParsedPage): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const path of findPaths(fields)) {
    const place = frontMatter.placeOf(path);
    if (place) places[path.join('.')] = place;
  }
  return places;
}

function findPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isList = Array.isArray(value);
  const below = inner.flatMap(([key, item]) => findPaths(item, [...path, isList ? Number(key) : key]));
  return path.length === 0 ? below : [path, ...below];
}
