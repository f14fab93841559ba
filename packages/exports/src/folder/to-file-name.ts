// Names files so that every system can keep them.

const LONGEST = 60;

/** @returns the title without what Windows, macOS or Linux refuse in a name, at most 60 letters long */
export function toFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[“”‘’"']/g, '')
    // eslint-disable-next-line no-control-regex -- it is control characters that it must find
    .replaceAll(/[\\/:*?<>|\u0000-\u001f]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = name.length > LONGEST ? name.slice(0, LONGEST).replace(/\s+\S*$/, '') : name;
  return short.replace(/[. ]+$/, '') || 'Lesson';
}
