// Meilisearch is killed every two seconds.
import {pause, type Fault} from '../fault.ts';
import {strike} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {isOfEngine, toReturn} from '../readiness.ts';
import {shareSite} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

const EVERY_MS = 2_000;

/** kill -9, again and again. */
export const engineKilled: Fault = {
  name: 'engine-killed',
  isBeside: true,
  async run(scale) {
    const site = await shareSite(scale);
    try {
      const questions = toQuestions(await loadRealLibrary());
      const visitors = startVisitors({urls: [site.url], questions, clients: 4});
      const end = performance.now() + (scale.long ? 60_000 : 3_000);
      let kills = 0;
      while (performance.now() < end) {
        // It takes its time to come back when it is killed often: there may be none to kill.
        const pid = await site.enginePid().catch(() => undefined);
        if (pid && strike(pid, 'SIGKILL')) kills += 1;
        await pause(EVERY_MS);
      }
      const back = await isOfEngine(site, 30_000);
      await pause(1_000);
      return [
        judge(scale, {
          what: `Meilisearch killed ${kills} times in ${scale.long ? 60 : 3} s`,
          result: await visitors.stop(),
          mostMs: 400,
          also: [toReturn(back, 30_000)],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};
