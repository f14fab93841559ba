// Files that hold a secret: only their owner may read them.
import {chmodSync, readFileSync, statSync} from 'node:fs';

/** Rights of everybody but the owner. */
const OTHERS = 0o077;

/**
 * Finds a secret of the environment: the value of `NAME`, or what the file holds that `NAME_FILE` names.
 * @returns undefined where neither is set
 * @throws Error with what to do where both are set, or others than its owner may read the file, or nothing stands in it
 */
export function findSecret(variables: Record<string, string | undefined>, name: string): string | undefined {
  const {[name]: value, [`${name}_FILE`]: file} = variables;
  if (!file) return value || undefined;
  if (value) throw new Error(`${name} and ${name}_FILE are both set. Unset one of them.`);
  const {mode, secret} = readSecretFile(`${name}_FILE`, file);
  if (mode)
    throw new Error(`${name}_FILE: ${file} may be read by others (mode ${mode}). Run "chmod 600 ${file}".`);
  if (!secret) throw new Error(`${name}_FILE: ${file} is empty. Write the secret into it, and nothing else.`);
  return secret;
}

function readSecretFile(variable: string, file: string): {mode: string | undefined; secret: string} {
  try {
    return {mode: findOpenMode(file), secret: readFileSync(file, 'utf8').trim()};
  } catch (cause) {
    throw new Error(`${variable} names ${file}, which cannot be read.`, {cause});
  }
}

/**
 * Looks whether others than its owner may read a file.
 * @returns its mode, such as `644`, where they may
 * @throws Error when there is no such file
 */
export function findOpenMode(file: string): string | undefined {
  const {mode} = statSync(file);
  // Windows has other rights, which the mode does not tell.
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return undefined;
  return (mode & 0o777).toString(8);
}

/**
 * Takes everybody but the owner the right to read a file, where they have it.
 * @param log is told of it: the secret may have been read
 * @throws Error with what to do where this process may not change the file
 */
export function closeToOthers(file: string, log?: (sentence: string) => void): void {
  const mode = findOpenMode(file);
  if (!mode) return;
  try {
    chmodSync(file, 0o600);
  } catch (cause) {
    const why = toReason((cause as NodeJS.ErrnoException).code);
    throw new Error(
      `${file} may be read by others (mode ${mode}), and ${why}, or remove it to have a new key made.`,
      {
        cause,
      },
    );
  }
  log?.(
    `${file} could be read by others (mode ${mode}). Only its owner can read it now. Where others use this machine, remove it, and a new key is made.`,
  );
}

/** @returns why a file's mode cannot be changed, and what to do */
function toReason(code: string | undefined): string {
  if (code === 'EPERM') return 'belongs to another user. As that one, run "chmod 600" on it';
  if (code === 'EROFS') return 'stands where nothing can be written. Mount that place so that it can be';
  return `its mode cannot be changed (${code}). Run "chmod 600" on it`;
}
