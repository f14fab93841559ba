// Publishes an edition of the twenty lessons and kills itself at a step, or after a task was sent.
import {publish} from '../src/admin.ts';
import {twentyLessons} from './twenty-lessons.ts';

const [url, adminKey, indexBase, edition, killAt] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];

const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const method = init?.method ?? 'GET';
  const response = await send(input, init);
  // Meilisearch has acknowledged: the task will run, and nobody waits for it.
  if (`after ${method}` === killAt) process.kill(process.pid, 'SIGKILL');
  return response;
};

await publish(twentyLessons(edition), {
  url,
  adminKey,
  indexBase,
  onProgress({step}) {
    if (step === killAt) process.kill(process.pid, 'SIGKILL');
  },
});
