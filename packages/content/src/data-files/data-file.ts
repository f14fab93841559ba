// What a kind of YAML file is: where it lies, its fields, and what it becomes in the library.
import type {z} from 'zod';

import type {Html} from '../lesson.ts';
import type {FieldPath} from '../parse/parse-yaml.ts';
import type {DataKind} from '../read/data-paths.ts';

/** What compiling a YAML file may use. */
export interface DataContext {
  /** The file's name without `.yaml`. */
  id: string;
  /** Renders the Markdown in a field. */
  render: (path: FieldPath) => Html;
}

/** A kind of YAML file. */
export interface DataFile {
  /** What it is called in messages; `dataPaths` says by this name where such files lie. */
  name: DataKind;
  /** Where they lie, for people: `themes/<theme>.yaml`. */
  place: string;
  /** What it holds, for the documentation. */
  description: string;
  fields: z.ZodObject;
  /** Lists in which a field must differ from item to item: `{list: 'entries', key: 'id'}`. */
  unique?: {list: string; key: string}[];
  /** Fields that hold words of vocabularies. */
  words?: {field: string; vocabulary: 'keyStages' | 'themes'}[];
  /** Fields of the items of a list that name symbols. */
  symbols?: {list: string; key: string}[];
  /** Turns checked fields into a part of the manifest. */
  compile(fields: Record<string, unknown>, context: DataContext): unknown;
}

/** Declares a kind of YAML file, with the type of its fields known to `compile`. */
export function dataFile<Fields extends z.ZodObject>(
  declared: Omit<DataFile, 'fields' | 'compile'> & {
    fields: Fields;
    compile(fields: z.infer<Fields>, context: DataContext): unknown;
  },
): DataFile {
  return {...declared, compile: (fields, context) => declared.compile(fields as z.infer<Fields>, context)};
}
