// What a lesson is about, for families: without what a library says of its own shelves.
import {toUpperFirst} from '@resilience/content/say';

const FOR_WHOM = String.raw`written first for pupils with [^–—;:.,]+?`;
const BEFORE = new RegExp(String.raw`^${FOR_WHOM}\s*[–—;:,]\s*`, 'i');
const AFTER = new RegExp(String.raw`\s*[–—;:,]\s*${FOR_WHOM}(?=\.?$)`, 'i');

/** @returns "Pupils make a card." for "Written first for pupils with SEN – pupils make a card." */
export function toContentSummary(summary: string): string {
  return toUpperFirst(summary.replace(BEFORE, '').replace(AFTER, ''));
}
