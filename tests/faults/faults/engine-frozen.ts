// Meilisearch is there and does nothing: a stopped process holds connections open and never answers.
import {pause, type Fault} from '../fault.ts';
import {strike} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {isOfEngine, toReturn} from '../readiness.ts';
import {shareSite} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** SIGSTOP, also to each engine that is started in the place of the frozen one. */
export const engineFrozen: Fault = {
  name: 'engine-frozen',
  isBeside: true,
  async run(scale) {
    const seconds = scale.long ? 60 : 4;
    const site = await shareSite(scale);
    let pid = 0;
    try {
      const questions = toQuestions(await loadRealLibrary());
      const visitors = startVisitors({urls: [site.url], questions, clients: 4});
      await pause(500);
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        pid = await site.enginePid().catch(() => pid);
        strike(pid, 'SIGSTOP');
        await pause(500);
      }
      strike(pid, 'SIGCONT');
      const back = await isOfEngine(site, 30_000);
      await pause(1_000);
      return [
        judge(scale, {
          what: `Meilisearch frozen for ${seconds} s`,
          result: await visitors.stop(),
          mostMs: 400,
          also: [toReturn(back, 30_000)],
        }),
      ];
    } finally {
      strike(pid, 'SIGCONT');
      await site.stop();
    }
  },
};
