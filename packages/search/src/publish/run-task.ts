// The one place where this package waits for Meilisearch to finish a task.
import {setTimeout as pause} from 'node:timers/promises';

import type {EnqueuedTaskPromise, Meilisearch, Task} from 'meilisearch';

/** Ten thousand lessons take 24 s on two cores; whoever waits longer than this waits in vain. */
const TIMEOUT_MS = 15 * 60_000;
/** Times between two looks: a changed lesson takes some dozen milliseconds, a whole library half a minute. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 50;

/**
 * Waits until a task that was just sent is done.
 * @param what completes "Meilisearch could not …"
 * @returns its uid
 * @throws Error with Meilisearch's own reason when the task fails or is cancelled
 */
export async function runTask(client: Meilisearch, sent: EnqueuedTaskPromise, what: string): Promise<number> {
  const task = await waitForTask(client, (await sent).taskUid);
  if (task.status !== 'succeeded') throw toTaskError(task, what);
  return task.uid;
}

/**
 * Waits for whatever another publisher, or one that was killed, has left in the queue of an index, so that what is
 * under way is not sent again. How those tasks end is their sender's business.
 * @returns the uid of a task: it and all that were sent before it have ended
 */
export async function waitForQueue(client: Meilisearch, index: string): Promise<number> {
  const newest = await client.tasks.getTasks({indexUids: [index], limit: 1});
  const {results} = await client.tasks.getTasks({
    indexUids: [index],
    statuses: ['enqueued', 'processing'],
    limit: 1000,
  });
  for (const {uid} of results) await waitForTask(client, uid);
  return newest.results[0]?.uid ?? -1;
}

/**
 * Whether an index has been changed by the given tasks only.
 * @param since the uid of the last task before
 */
export async function isChangedOnlyBy(
  {client, index}: {client: Meilisearch; index: string},
  own: readonly number[],
  since: number,
): Promise<boolean> {
  // The newest come first: one more than ours is another's.
  const {results} = await client.tasks.getTasks({indexUids: [index], limit: own.length + 1});
  return results.every(({uid}) => uid <= since || own.includes(uid));
}

/**
 * Waits for a task, however it ends. The client's own waiting leaves its timer running when a request fails, and a process then lives
 * on for a quarter of an hour; the timer of `AbortSignal.timeout` keeps none alive.
 * @throws the client's error when Meilisearch stops answering, or has not done it after 15 minutes
 */
export async function waitForTask(client: Meilisearch, uid: number): Promise<Task> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const task = await client.tasks.getTask(uid, {signal});
    if (task.status !== 'enqueued' && task.status !== 'processing') return task;
    await pause(wait);
  }
}

function toTaskError(task: Task, what: string): Error {
  const reason = task.error ? `${task.error.message} (${task.error.code})` : `the task was ${task.status}`;
  return new Error(`Meilisearch could not ${what}: ${reason}`, {cause: task.error});
}
