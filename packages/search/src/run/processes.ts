// What can be known of other processes: whether one lives, since when, and what it runs.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** A process that is known by more than its number, which another one may get once it has ended. */
export interface KnownProcess {
  pid: number;
  /** What {@link identifyProcess} said when it was met; undefined where it had ended already. */
  identity: string | undefined;
}

/** Meets a process that runs under a number now. */
export function knowProcess(pid: number): KnownProcess {
  return {pid, identity: identifyProcess(pid)};
}

/** Whether a known process still runs; another one with its number is none. */
export function isRunning({pid, identity}: KnownProcess): boolean {
  return identity !== undefined && identifyProcess(pid) === identity;
}

/**
 * Names a process so that another one with the same number is never taken for it: number, start and boot.
 * @returns undefined for a process that has ended; only the number where there is no /proc
 */
export function identifyProcess(pid: number): string | undefined {
  // Zero and less name groups, our own among them.
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  const started = readStat(pid)?.[19];
  return started ? `${pid} ${started} ${readBootId()}` : String(pid);
}

/** Whether a process lives; one that has ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return readStat(pid)?.[0] !== 'Z';
}

/** The command line of a process, with its arguments parted by spaces; empty where it cannot be read. */
export function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return askPs(pid);
  }
}

function askPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {encoding: 'utf8', stdio: 'pipe'}).trim();
  } catch {
    return '';
  }
}

/** Fields of /proc/<pid>/stat from the third on: the second holds the program's name, which may hold anything. */
function readStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * Waits until a process has ended.
 * @returns false where it still lives after `ms`
 */
export async function waitForEnd(known: KnownProcess, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; isRunning(known);) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

/**
 * Waits for work, or for a stop; the work is then left to itself.
 * @throws the reason of the stop
 */
export async function unlessStopped<Done>(work: Promise<Done>, stop: AbortSignal | undefined): Promise<Done> {
  if (!stop) return work;
  stop.throwIfAborted();
  let onStop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onStop = () => reject(stop.reason as Error);
    stop.addEventListener('abort', onStop);
  });
  return Promise.race([work, stopped]).finally(() => stop.removeEventListener('abort', onStop));
}

/** Asks a process to end, and ends it where it has not within `patienceMs`. */
export async function endProcess(known: KnownProcess, patienceMs = 5_000): Promise<void> {
  signal(known, 'SIGTERM');
  if (await waitForEnd(known, patienceMs)) return;
  signal(known, 'SIGKILL');
  await waitForEnd(known, 5_000);
}

/** Sends a signal; a process that has ended is left in peace, and so is another one that has got its number. */
export function signal(known: KnownProcess, name: NodeJS.Signals): void {
  if (!isRunning(known)) return;
  try {
    process.kill(known.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
