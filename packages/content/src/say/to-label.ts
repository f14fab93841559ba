// Turns the ids that content is written with into the words that people read.

interface Entry {
  id: string;
  label: string;
  shortLabel?: string;
}

/** @returns the label of `id`, or `id` itself where the vocabulary has no such word */
export function toLabel(entries: Entry[], id: string): string {
  return entries.find((entry) => entry.id === id)?.label ?? id;
}

/** @returns the short label of `id` ("KS3"), its label where it has no shorter one, or `id` itself */
export function toShortLabel(entries: Entry[], id: string): string {
  const entry = entries.find((candidate) => candidate.id === id);
  return entry?.shortLabel ?? entry?.label ?? id;
}
