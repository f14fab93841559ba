// Everything of a library that can be found, as one list.
import type {DaySummary, LessonSummary, Library, TrustedResource} from '@resilience/content';

import type {SearchItem} from './search-item.ts';

/** The parts of a library that are searched. */
export type SearchLibrary = Pick<
  Library,
  'version' | 'vocabularies' | 'themes' | 'lessons' | 'days' | 'trusted' | 'loadLesson' | 'loadDay'
>;

/** Lists lessons, drop-down days and trusted resources, without their texts. */
export function toItems(library: Pick<SearchLibrary, 'lessons' | 'days' | 'trusted'>): SearchItem[] {
  return [
    ...library.lessons.map((lesson) => ({type: 'lesson' as const, slug: lesson.slug, lesson})),
    ...library.days.map((day) => ({type: 'day' as const, slug: day.slug, day})),
    ...library.trusted.map((trusted) => ({type: 'trusted' as const, slug: trusted.slug, trusted})),
  ];
}

/** Reads the text of an item; one of which there is none stays without. */
export async function loadText(
  item: SearchItem,
  library: Pick<SearchLibrary, 'loadLesson' | 'loadDay'>,
): Promise<SearchItem> {
  if (item.type === 'trusted') return item;
  if (item.type === 'lesson') return {...item, text: (await library.loadLesson(item.slug))?.text};
  return {...item, text: (await library.loadDay(item.slug))?.text};
}

/** Names an item in the index; the engine allows letters, digits, hyphens and underscores. */
export function toItemId(item: Pick<SearchItem, 'type' | 'slug'>): string {
  return `${item.type}_${item.slug}`;
}

/** Gives what the manifest says of an item: whatever it is, it has a title, a summary, key stages and themes. */
export function toEntry(item: SearchItem): LessonSummary | DaySummary | TrustedResource {
  if (item.type === 'lesson') return item.lesson;
  return item.type === 'day' ? item.day : item.trusted;
}

/** The day on which somebody last looked an item through. */
export function toReviewed(item: SearchItem): string {
  const entry = toEntry(item);
  return 'reviewed' in entry ? entry.reviewed : entry.checkedOn;
}

/** Titles of the parts of an item that its page leads to. */
export function toPartTitles(item: SearchItem): string[] {
  if (item.type === 'lesson') return item.lesson.activities.map(({title}) => title);
  if (item.type === 'trusted') return [];
  return item.day.timetable.filter(({kind}) => kind !== 'break').map(({title}) => title);
}

/** What is equally relevant stands in this order: our own lessons first, then days, then what is elsewhere. */
export const typeOrder: Record<SearchItem['type'], number> = {lesson: 0, day: 1, trusted: 2};
