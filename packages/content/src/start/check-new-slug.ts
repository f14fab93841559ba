// Makes sure that a new lesson or day gets an address of its own.
import {quote} from '../check/words.ts';
import {toDaySlug} from '../parse/to-day-slug.ts';
import type {Content} from '../read/read-content.ts';

/**
 * Checks a slug.
 * @throws Error with a sentence for the author when the slug is not an address, or something has it already
 */
export function checkNewSlug(slug: string, {lessons, days}: Content): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 60) {
    throw new Error(
      `Unexpected slug ${quote(slug)}, expected lower-case words with hyphens, such as leave-the-page.`,
    );
  }
  const taken =
    lessons.find((lesson) => lesson.slug === slug)?.folder ??
    days.find(({path}) => toDaySlug(path) === slug)?.path;
  if (taken !== undefined) {
    throw new Error(`Unexpected slug ${quote(slug)}, which ${taken} has already. Choose another.`);
  }
}
