// Checks read YAML against a schema, and says each problem at the field's own place.
import type {z} from 'zod';

import {count, createFinder, quote, quoteList, suggestWord} from '../check/words.ts';
import type {Problem} from '../check/problem.ts';
import type {FieldPath, PlacedYaml} from '../parse/parse-yaml.ts';
import {readNotes, type FieldNotes} from './field.ts';

/** Fields that were checked: each that is right, with its place. */
export interface CheckedFields<Fields> {
  /** The fields that are right by themselves. Whole when there are no problems. */
  values: Partial<Fields>;
  problems: Problem[];
}

/**
 * Checks YAML against a schema of fields.
 * @param yaml what was read
 * @param schema the fields it should have
 */
export function checkFields<Schema extends z.ZodObject>(
  yaml: PlacedYaml,
  schema: Schema,
): CheckedFields<z.infer<Schema>> {
  if (yaml.problems.length > 0) return {values: {}, problems: yaml.problems};
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return {values: result.data, problems: []};
  const problems = result.error.issues.flatMap((issue) => toProblems({issue, yaml, schema}));
  return {values: keepRightFields(yaml.value, schema), problems};
}

/** Rules go on with the fields that are right, so that one wrong field hides no other problem. */
function keepRightFields<Schema extends z.ZodObject>(
  value: unknown,
  schema: Schema,
): Partial<z.infer<Schema>> {
  const right: Record<string, unknown> = {};
  if (typeof value !== 'object' || value === null) return {};
  for (const [name, fieldSchema] of Object.entries(schema.shape)) {
    const one = (fieldSchema as z.ZodType).safeParse((value as Record<string, unknown>)[name]);
    if (one.success && one.data !== undefined) right[name] = one.data;
  }
  return right as Partial<z.infer<Schema>>;
}

interface Found {
  issue: z.core.$ZodIssue;
  yaml: PlacedYaml;
  schema: z.ZodObject;
}

function toProblems({issue, yaml, schema}: Found): Problem[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return toUnknownFields(issue.keys, {path, yaml, schema});
  const notes = findNotes(schema, path);
  const value = valueAt(yaml.value, path);
  const name = nameOf(path);
  return [
    {
      unexpected: value === undefined ? `Missing ${name}` : `Unexpected ${say(value)} in ${name}`,
      expected: notes?.expected ?? 'another value',
      fix: notes ? `Write it like this: \`${notes.example}\`.` : 'See docs/lesson-format.md.',
      place: yaml.placeOf(value === undefined ? path.slice(0, -1) : path),
      actual: typeof value === 'string' ? value : undefined,
    },
  ];
}

interface Parent {
  path: FieldPath;
  yaml: PlacedYaml;
  schema: z.ZodObject;
}

function toUnknownFields(keys: readonly string[], {path, yaml, schema}: Parent): Problem[] {
  const parent = findSchema(schema, path);
  const known = parent && isObject(parent) ? Object.keys(parent.shape) : [];
  const findNear = createFinder(Object.keys(valueAt(yaml.value, path) ?? {}), known);
  return keys.map((key) => {
    const near = findNear(key);
    return {
      unexpected: `Unexpected field ${quote(key)}`,
      expected: known.length > 0 ? `one of ${quoteList(known, key)}` : 'no such field',
      fix: suggestWord(near, 'Remove it.'),
      place: yaml.placeOfKey([...path, key]),
      actual: key,
      options: near,
    };
  });
}

function isObject(schema: z.ZodType): schema is z.ZodObject {
  return schema.def.type === 'object';
}

/** Follows a path through objects, lists and optional fields. */
function findSchema(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const [step, ...rest] = path;
  const inner = unwrap(schema);
  if (step === undefined) return inner;
  const next = isObject(inner) ? findField(inner, step) : (inner as Partial<z.ZodArray<z.ZodType>>).element;
  return next && findSchema(next, rest);
}

function findField(schema: z.ZodObject, name: string | number): z.ZodType | undefined {
  return schema.shape[name] as z.ZodType | undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema.def.type === 'optional' ? unwrap((schema as z.ZodOptional<z.ZodType>).unwrap()) : schema;
}

/** The notes of the field itself, or of the nearest one around it that has any. */
function findNotes(schema: z.ZodType, path: FieldPath): FieldNotes | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = findSchema(schema, path.slice(0, length - 1));
    const step = path[length - 1];
    const own = parent && isObject(parent) && step !== undefined ? findField(parent, step) : undefined;
    const notes = own && readNotes(own);
    if (notes) return notes;
  }
  return undefined;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    const isThere = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step);
    return isThere ? (inner as Record<string, unknown>)[step] : undefined;
  }, value);
}

function nameOf(path: FieldPath): string {
  const names = path.filter((step) => typeof step === 'string');
  return names.length === 0 ? 'the fields' : `field ${quote(names.join('.'))}`;
}

function say(value: unknown): string {
  if (value === null || value === '') return 'empty text';
  if (Array.isArray(value)) return `list of ${count(value.length, 'item')}`;
  if (typeof value === 'object') return 'group of fields';
  return quote(JSON.stringify(value).replace(/^"|"$/g, ''));
}
