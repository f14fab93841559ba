// A publisher that is killed at any step, and the one that comes after it.
import {expect, inject, test} from 'vitest';

import {uniqueIndexBase} from '../../test/engines.ts';
import {runScript} from '../../test/killable.ts';
import {twentyLessons} from '../../test/twenty-lessons.ts';
import {publish} from './publish.ts';
import {getStatus} from './status.ts';

const {url, adminKey} = inject('meilisearch');

test.each(['after PATCH', 'reading', 'indexing', 'after POST'])(
  'publishes a first library after a kill at %j',
  async (killAt) => {
    const indexBase = uniqueIndexBase();
    const killed = runScript('publisher.ts', [url, adminKey, indexBase, 'first', killAt]);
    expect(await killed.ended).toBe('SIGKILL');
    const school = twentyLessons('first');
    await publish(school, {url, adminKey, indexBase});
    expect(await getStatus(school, {url, adminKey, indexBase})).toMatchObject({
      state: 'complete',
      documents: 20,
    });
  },
);

test.each(['reading', 'indexing', 'after POST'])(
  'keeps an index whole while a publisher of the next edition is killed at %j, and publishes it then',
  async (killAt) => {
    const indexBase = uniqueIndexBase();
    const there = {url, adminKey, indexBase};
    await publish(twentyLessons('first'), there);
    const killed = runScript('publisher.ts', [url, adminKey, indexBase, 'second', killAt]);
    expect(await killed.ended).toBe('SIGKILL');
    expect(await getStatus(twentyLessons('first'), there)).toMatchObject({
      documents: 20,
      toAdd: [],
      toRemove: [],
    });
    await publish(twentyLessons('second'), there);
    expect(await getStatus(twentyLessons('second'), there)).toMatchObject({state: 'complete', documents: 20});
  },
);
