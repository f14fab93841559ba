// Waiting for Meilisearch to finish a task, where it stops answering meanwhile.
import {expect, onTestFinished, test, vi} from 'vitest';

import {connect} from '../connect.ts';
import {runTask} from './run-task.ts';

test('leaves no timer running when the engine is gone, so that its process can end', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  vi.stubGlobal('fetch', async (url: URL) => {
    if (url.pathname === '/tasks/1') throw new Error('The engine is gone.');
    return Response.json({taskUid: 1});
  });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const client = connect({url: 'http://127.0.0.1:9', apiKey: 'none'});
  const sent = client.index('lessons').deleteDocuments(['lesson_a']);
  await expect(runTask(client, sent, 'remove documents')).rejects.toThrow('has failed');
  expect(vi.getTimerCount()).toBe(0);
});
