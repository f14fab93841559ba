// Picks files by the paths that were typed.
import path from 'node:path';

/**
 * Gives a test for files that lie at or under paths.
 * @param paths files and folders as typed; every file counts where there are none
 * @param cwd what they are relative to
 * @returns a function that takes the full path of a file
 */
export function selectPaths(paths: readonly string[], cwd: string): (file: string) => boolean {
  const wanted = paths.map((name) => path.resolve(cwd, name));
  return (file) =>
    wanted.length === 0 || wanted.some((folder) => file === folder || file.startsWith(folder + path.sep));
}
