// Prepares typed words for an engine, the same for every engine.

/**
 * Words that say nothing about what is looked for. "who", "can", "my" and "not" are none of them: they make titles. Nor are "re" and "us": Religious Education, the USA.
 */
const noise = new Set(
  `a about activities activity all an and any are as at be by do does for from good has have how ideas if in into is
  it its lesson lessons like make materials of on or our plan plans pupils resource resources should so some students
  teach teaching that the their them there these they this those to up use using want was were what which will with
  you your`.split(/\s+/),
);

/** Meilisearch reads ten words of a query and leaves out the rest. */
const MAX_WORDS = 10;

/**
 * Prepares typed text for an engine: quotation marks become plain, a hyphen before a word is taken off (to
 * Meilisearch it says "without this word", to people it is a list), words that say nothing are left out unless
 * there are no others, as is what holds neither letter nor digit, and ten words remain.
 */
export function toEngineText(text: string): string {
  const words = text
    .replace(/["“”„«»]/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[-–—−]+/u, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !noise.has(word.toLowerCase().replace(/\P{L}+$/u, '')));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS).join(' ');
}
