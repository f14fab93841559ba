// Reads the front matter of a lesson or a day, with the place of every field in the file.
import type {z} from 'zod';

import {FILE_START, placeOf, type Place} from '../check/place.ts';
import type {Problem} from '../check/problem.ts';
import {checkFields} from '../fields/check-fields.ts';
import type {LessonFields} from '../fields/lesson-fields.ts';
import {MAX_FRONT_MATTER_BYTES} from './limits.ts';
import {findFrontMatter, type MarkdownFile} from './parse-markdown.ts';
import {parseYaml, type FieldPath} from './parse-yaml.ts';

/** Front matter that was read. */
export interface FrontMatter<Fields = LessonFields> {
  /** The fields that are right by themselves. */
  values: Partial<Fields>;
  problems: Problem[];
  /** The rule that found them: whether it cannot be read, or has other fields than it should. */
  ruleId: 'yaml' | 'front-matter';
  /** Where a field stands in the file. */
  placeOf(path: FieldPath): Place | undefined;
  /** Where a field's name stands. */
  placeOfKey(path: FieldPath): Place | undefined;
}

/**
 * Reads front matter.
 * @param file the file at whose top it stands
 * @param schema the fields that it should have
 */
export function parseFrontMatter<Schema extends z.ZodObject>(
  {tree}: MarkdownFile,
  schema: Schema,
): FrontMatter<z.infer<Schema>> {
  const node = findFrontMatter(tree);
  const place = placeOf(node) ?? FILE_START;
  const nowhere = {values: {}, placeOf: () => place, placeOfKey: () => place};
  if (!node) return {...nowhere, problems: [missing(place)], ruleId: 'front-matter'};
  if (Buffer.byteLength(node.value) > MAX_FRONT_MATTER_BYTES) {
    return {...nowhere, problems: [tooLong(place)], ruleId: 'yaml'};
  }
  const yaml = parseYaml(node.value, {lineOffset: 1});
  const ruleId = yaml.problems.length > 0 ? 'yaml' : 'front-matter';
  return {...checkFields(yaml, schema), ruleId, placeOf: yaml.placeOf, placeOfKey: yaml.placeOfKey};
}

function missing(place: Place): Problem {
  return {
    unexpected: 'Missing front matter',
    expected: 'fields between two lines of three hyphens at the top of the file',
    fix: 'Start from `lessons new`, or copy the top of another file of its kind.',
    place,
  };
}

function tooLong(place: Place): Problem {
  return {
    unexpected: 'Unexpected length of the front matter',
    expected: `at most ${MAX_FRONT_MATTER_BYTES / 1024} KB`,
    fix: 'Move text below the front matter.',
    place,
  };
}
