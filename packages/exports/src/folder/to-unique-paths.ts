// Tells files of a folder apart that have the same name.

/**
 * Gives each path a number where it, but for capitals, stood there before: "9A.html", "9a (2).html". No number makes a
 * path that another file has.
 */
export function toUniquePaths<File extends {path: string}>(files: File[]): File[] {
  const taken = new Set(files.map(({path}) => toKey(path)));
  const seen = new Set<string>();
  return files.map((file) => {
    const isFirst = !seen.has(toKey(file.path));
    seen.add(toKey(file.path));
    if (isFirst) return file;
    const path = findFree(file.path, taken);
    taken.add(toKey(path));
    return {...file, path};
  });
}

const toKey = (path: string): string => path.toLowerCase();

function findFree(path: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const numbered = path.replace(/(\.\w+)?$/, (extension) => ` (${count})${extension}`);
    if (!taken.has(toKey(numbered))) return numbered;
  }
}
