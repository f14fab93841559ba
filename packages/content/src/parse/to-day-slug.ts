// Knows drop-down days by their files.

/** The slug of a day, which is the name of its file. */
export function toDaySlug(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '');
}
