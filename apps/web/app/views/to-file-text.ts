// Names of files that every system can have in a folder.

const LONGEST = 80;

/** @returns `text` without what some system does not allow in the name of a file; "file" where nothing is left */
export function toFileText(text: string): string {
  const name = text
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  return name === '' ? 'file' : name;
}

/** @returns a `Content-Disposition` that saves a file under that name, and under a plain one in old browsers */
export function toDisposition(text: string, extension: string): string {
  const name = `${toFileText(text)}.${extension}`;
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll('%', '');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Gives each path a number where it, but for capitals, stood there before: "9A.html", "9a (2).html". */
export function toUniquePaths<File extends {path: string}>(files: File[]): File[] {
  const used = new Map<string, number>();
  return files.map((file) => {
    const key = file.path.toLowerCase();
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? file : {...file, path: file.path.replace(/(\.\w+)$/, ` (${count})$1`)};
  });
}
