// How a field of front matter or of a YAML file is declared: its schema, its description and an example.
import {z} from 'zod';

/** What authors are told about a field, in messages and in docs/lesson-format.md. */
export interface FieldNotes {
  /** What it holds, as a sentence for the documentation. */
  description: string;
  /** What must stand there, after the word "expected": "a whole number of minutes". */
  expected: string;
  /** The field as an author writes it: "minutes: 50". */
  example: string;
}

/** Adds notes to a schema; {@link readNotes} gives them back. */
export function field<Schema extends z.ZodType>(schema: Schema, notes: FieldNotes): Schema {
  return schema.meta({...notes});
}

/** Gives the notes of a field, when its schema was declared with {@link field}. */
export function readNotes(schema: z.ZodType): FieldNotes | undefined {
  const {description, expected, example} = schema.meta() ?? {};
  if (typeof expected !== 'string' || typeof example !== 'string') {
    return schema.def.type === 'optional'
      ? readNotes((schema as z.ZodOptional<z.ZodType>).unwrap())
      : undefined;
  }
  return {description: description ?? '', expected, example};
}

/** A word of lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Text with at least one letter. */
export const textSchema = z.string().trim().min(1);

/** An address that begins with https. */
export const addressSchema = z.url({protocol: /^https$/});

/** An address on the web. */
export const webAddressSchema = z.url({protocol: /^https?$/});

/** Each value once. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z
    .array(item)
    .refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length);
}
