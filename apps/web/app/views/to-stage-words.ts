// Finds words that tell how old the readers of a text ought to be.

const STAGE_WORDS = new RegExp(
  [
    String.raw`key stages?(?: [1-5])?`,
    String.raw`KS ?[1-5]`,
    'EYFS',
    'reception',
    'year groups?',
    String.raw`(?:years?|yrs?) (?:r|\d+s?(?:(?:, \d+)* (?:to|and|or) \d+)?)`,
    String.raw`(?:reading )?aged?(?: about)? \d+`,
    String.raw`\d+-year-olds?`,
    String.raw`(?:under|over)-\d+s?`,
  ]
    .map((words) => String.raw`\b${words}(?!\w)`)
    .join('|'),
  'giu',
);

/**
 * Finds key stages, year groups and ages in a text.
 * @returns each as it stands, once: "Year 9"
 */
export function toStageWords(text: string): string[] {
  return [...new Set(text.replaceAll(/<[^>]*>/g, ' ').match(STAGE_WORDS) ?? [])];
}
