// Which parts of an outline are to be written.
import type {LessonOutline, OutlinePart} from './outline.ts';

/**
 * Chooses the one part that was asked for, or all.
 * @throws Error when the outline has no part of that id
 */
export function chooseParts(outline: LessonOutline, id: string | undefined): OutlinePart[] {
  if (id === undefined) return outline.parts;
  const parts = outline.parts.filter((part) => part.id === id);
  if (parts.length > 0) return parts;
  const ids = outline.parts.map((part) => part.id).join(', ');
  throw new Error(`The lesson ${outline.slug} has no part ${id}. It has ${ids}.`);
}
