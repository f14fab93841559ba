// Runs the rules about whatever has front matter and sections: a lesson or a day.
import type {ParsedPage} from '../parse/parse-day.ts';
import type {FieldPath} from '../parse/parse-yaml.ts';
import {pageRules} from '../rules/index.ts';
import {COMPARED_FIELDS, type PageFacts} from './library-facts.ts';
import {createReport} from './message.ts';
import type {Place} from './place.ts';

/** Adds the problems of the front matter and the sections to the messages of the page. */
export function checkPage(page: ParsedPage): void {
  page.frontMatter.problems.forEach(createReport(page.page.file, page.frontMatter.ruleId));
  for (const rule of pageRules) {
    rule.check(page, (problem, file = page.page) => createReport(file.file, rule.id)(problem));
  }
}

/** Picks the fields of the front matter that rules about the whole library look at, and says where they stand. */
export function toComparedFields<Fields>({
  fields,
  frontMatter,
}: Pick<ParsedPage, 'frontMatter'> & {fields: Fields}): Pick<PageFacts<Fields>, 'fields' | 'places'> {
  const compared = Object.fromEntries(
    COMPARED_FIELDS.flatMap((name) => {
      const value = (fields as Record<string, unknown>)[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const places: Record<string, Place> = {};
  for (const path of findPaths(compared)) {
    const place = frontMatter.placeOf(path);
    if (place) places[path.join('.')] = place;
  }
  return {fields: compared as PageFacts<Fields>['fields'], places};
}

function findPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isList = Array.isArray(value);
  const below = inner.flatMap(([key, item]) => findPaths(item, [...path, isList ? Number(key) : key]));
  return path.length === 0 ? below : [path, ...below];
}
