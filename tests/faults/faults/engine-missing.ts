// Meilisearch is not there when the site starts, and comes later.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';

import {startEngine} from '../../bench/generated-site.ts';
import {startSite} from '../../site/start-site.ts';
import {pause, type Fault} from '../fault.ts';
import {startProgram} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {isOfEngine, toReturn} from '../readiness.ts';
import {judge, startVisitors} from '../visitors.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../programs/engine.ts');

/** Started without its engine. */
export const engineMissing: Fault = {
  name: 'engine-missing',
  isBeside: true,
  async run(scale) {
    const folder = path.join(scale.directory, 'engine');
    await mkdir(folder, {recursive: true});
    // It is known only where the engine will be: it ends, and comes again at the same address.
    const {url, searchKey, adminKey, stop} = await startEngine(folder);
    await stop();
    const site = await startSite({
      engine: 'memory',
      environment: {MEILI_URL: url, MEILI_SEARCH_KEY: searchKey, MEILI_ADMIN_KEY: adminKey},
    });
    const visitors = startVisitors({
      urls: [site.url],
      questions: toQuestions(await loadRealLibrary()),
      clients: 4,
    });
    await pause(scale.long ? 30_000 : 500);
    const engine = startProgram(['--import', 'tsx', PROGRAM, folder]);
    try {
      // The publisher tries again every 15 seconds at the latest.
      const back = await isOfEngine(site, 30_000);
      await pause(1_000);
      return [
        judge(scale, {
          what: 'Meilisearch not there at start, and there later',
          result: await visitors.stop(),
          mostMs: 400,
          also: [toReturn(back, 30_000)],
        }),
      ];
    } finally {
      await site.stop();
      engine.kill('SIGTERM');
      await engine.ended;
    }
  },
};
