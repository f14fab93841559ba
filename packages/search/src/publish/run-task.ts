// The one place where this package waits for Meilisearch to finish a task.
import type {EnqueuedTaskPromise, Meilisearch, Task} from 'meilisearch';

/** Ten thousand lessons take 24 s on two cores; whoever waits longer than this waits in vain. */
const TIMEOUT_MS = 15 * 60_000;
const INTERVAL_MS = 25;

/**
 * Waits until a task that was just sent is done.
 * @param what completes "Meilisearch could not …"
 * @throws Error with Meilisearch's own reason when the task fails or is cancelled
 */
export async function runTask(sent: EnqueuedTaskPromise, what: string): Promise<void> {
  const task = await sent.waitTask({timeout: TIMEOUT_MS, interval: INTERVAL_MS});
  if (task.status !== 'succeeded') throw toTaskError(task, what);
}

/**
 * Waits for whatever another publisher, or one that was killed, has left in the queue of an index, so that what is
 * under way is not sent again. How those tasks end is their sender's business.
 */
export async function waitForQueue(client: Meilisearch, index: string): Promise<void> {
  const {results} = await client.tasks.getTasks({
    indexUids: [index],
    statuses: ['enqueued', 'processing'],
    limit: 1000,
  });
  await client.tasks.waitForTasks(
    results.map(({uid}) => uid),
    {timeout: TIMEOUT_MS, interval: INTERVAL_MS},
  );
}

function toTaskError(task: Task, what: string): Error {
  const reason = task.error ? `${task.error.message} (${task.error.code})` : `the task was ${task.status}`;
  return new Error(`Meilisearch could not ${what}: ${reason}`, {cause: task.error});
}
