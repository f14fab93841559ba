// Tells files of a folder apart that have the same name.

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
