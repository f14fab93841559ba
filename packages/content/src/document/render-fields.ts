// Renders fields of front matter and YAML files as tables for the documentation.
import type {z} from 'zod';

import {readNotes} from '../fields/field.ts';

/**
 * Renders the fields of a schema, those inside others after them: `sources.title`.
 * @returns a Markdown table
 */
export function renderFields(schema: z.ZodObject): string {
  return [
    '| Field | Needed | What it holds | Example |',
    '| --- | --- | --- | --- |',
    ...toRows(schema, ''),
  ].join('\n');
}

function toRows(schema: z.ZodObject, before: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, value]) => {
    const fieldSchema = value as z.ZodType;
    const notes = readNotes(fieldSchema);
    const inner = findObject(fieldSchema);
    const needed = fieldSchema.safeParse(undefined).success ? 'no' : 'yes';
    const example = notes ? `\`${escapeCell(notes.example)}\`` : '';
    const row = `| \`${before}${name}\` | ${needed} | ${escapeCell(notes?.description ?? '')} | ${example} |`;
    return [row, ...(inner ? toRows(inner, `${before}${name}.`) : [])];
  });
}

/** The object inside a field: itself, or what its list holds. */
function findObject(schema: z.ZodType): z.ZodObject | undefined {
  if (schema.def.type === 'object') return schema as z.ZodObject;
  if (schema.def.type === 'array') return findObject((schema as z.ZodArray<z.ZodType>).element);
  if (schema.def.type === 'optional') return findObject((schema as z.ZodOptional<z.ZodType>).unwrap());
  return undefined;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
