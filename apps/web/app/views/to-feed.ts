// The feed of new and reviewed lessons.
import type {LessonSummary, Manifest} from '@resilience/content';
import {toDateText, toLabel} from '@resilience/content/say';
import {Feed} from 'feed';

import {siteName} from './to-title.ts';

/** Enough for a reader that looks once a term. */
const MOST = 100;

/**
 * Writes the feed. A lesson's entry is new whenever the lesson was reviewed, for a review is what changes it.
 * @param publicUrl address of the site, without a slash at its end
 * @returns Atom as of RFC 4287, newest first
 */
export function toFeed(
  manifest: Pick<Manifest, 'lessons' | 'themes' | 'vocabularies'>,
  publicUrl: string,
): string {
  const lessons = [...manifest.lessons].sort(byReview).slice(0, MOST);
  const feed = new Feed({
    id: `${publicUrl}/feed.atom`,
    title: `${siteName}: new and reviewed lessons`,
    link: `${publicUrl}/lessons`,
    feedLinks: {atom: `${publicUrl}/feed.atom`},
    copyright: 'Each lesson carries its licence.',
    author: {name: siteName},
    language: 'en-GB',
    updated: toInstant(lessons[0]?.reviewed ?? '1970-01-01'),
  });
  for (const lesson of lessons) feed.addItem(toEntry(lesson, manifest, publicUrl));
  return feed.atom1();
}

function toEntry(
  {slug, title, summary, reviewed, themes, keyStages}: LessonSummary,
  words: Pick<Manifest, 'themes' | 'vocabularies'>,
  publicUrl: string,
) {
  const url = `${publicUrl}/lessons/${slug}`;
  return {
    id: url,
    title: toHtml(title),
    link: url,
    description: toHtml(`${summary} Reviewed on ${toDateText(reviewed)}.`),
    date: toInstant(reviewed),
    category: [
      ...themes.map((id) => ({term: id, name: toLabel(words.themes, id)})),
      ...keyStages.map((id) => ({term: id, name: toLabel(words.vocabularies.keyStages, id)})),
    ],
  };
}

// Titles and summaries of a feed are HTML; ours are plain text.
function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function byReview(a: LessonSummary, b: LessonSummary): number {
  return b.reviewed.localeCompare(a.reviewed) || a.slug.localeCompare(b.slug, 'en');
}

function toInstant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
