// Shows which sentence is being read.
import type {Sentence} from './find-sentences.ts';

const HIGHLIGHT = 'read-aloud';
const BLOCK_CLASS = 'is-read';

/** Marks a sentence, and no other: the words where the browser can highlight them, the paragraph in every browser. */
export function markSentence({range, block}: Sentence): void {
  unmarkSentences();
  block.classList.add(BLOCK_CLASS);
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  block.scrollIntoView({block: 'nearest'});
}

/** Takes every mark away. */
export function unmarkSentences(): void {
  for (const block of document.querySelectorAll(`.${BLOCK_CLASS}`)) block.classList.remove(BLOCK_CLASS);
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}
