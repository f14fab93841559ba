// Names files so that every system can keep them, and people find them again.

const LONGEST = 80;

/**
 * Names of devices in Windows, which keeps no file that is called so before its first dot.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/**
 * Makes the name of a file, without its extension.
 * @param longest letters that it may have; it ends at a word
 * @returns `text` without what some system does not allow in a name; "file" where nothing is left, "_Aux" for
 *   "Aux"
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
  const name = short.replaceAll(/^[. ]+|[. ]+$/g, '') || 'file';
  return DEVICE.test(name) ? `_${name}` : name;
}

function cutAtWord(letters: string[], longest: number): string {
  const end = letters.lastIndexOf(' ', longest);
  return letters.slice(0, end > 0 ? end : longest).join('');
}
