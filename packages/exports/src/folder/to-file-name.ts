// Names files so that every system can keep them, and people find them again.

const LONGEST = 80;

/**
 * Makes the name of a file, without its extension.
 * @param longest letters that it may have; it ends at a word
 * @returns `text` without what some system does not allow in a name; "file" where nothing is left
 */
export function toFileName(text: string, longest = LONGEST): string {
  const letters = [
    ...text
      .normalize('NFC')
      .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ];
  const short = letters.length > longest ? cutAtWord(letters, longest) : letters.join('');
  return short.replaceAll(/^[. ]+|[. ]+$/g, '') || 'file';
}

function cutAtWord(letters: string[], longest: number): string {
  const end = letters.lastIndexOf(' ', longest);
  return letters.slice(0, end > 0 ? end : longest).join('');
}
