// Half of what the site can do, for a long time: nothing grows, nothing fails.
import {readdir, readFile} from 'node:fs/promises';

import {load} from '../../bench/load.ts';
import {pause, toCountText, type Fault} from '../fault.ts';
import {findWebPid} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {shareSite} from '../share.ts';
import {judge, startVisitors} from '../visitors.ts';

/** What a process holds. */
interface Held {
  megabytes: number;
  files: number;
}

const CLIENTS = 16;
/** Memory that may come and go: the collector decides when. */
const MOST_GROWTH = 1.15;
const MOST_FILES = 30;
const SAMPLES = 12;

/** The first third of the time is for caches to fill; the second and the last are held beside each other. */
export const soak: Fault = {
  name: 'soak',
  isBeside: true,
  async run(scale) {
    const seconds = scale.long ? 1_800 : 5;
    const site = await shareSite(scale);
    try {
      const questions = toQuestions(await loadRealLibrary(), 60);
      const capacity = await load({
        url: site.url,
        requests: questions,
        clients: CLIENTS,
        ms: scale.long ? 20_000 : 1_000,
      });
      // Each of them answers in next to no time beside what it waits.
      const everyMs = (CLIENTS * 1000) / (capacity.perSecond / 2);
      const pid = findWebPid(site);
      const visitors = startVisitors({urls: [site.url], questions, clients: CLIENTS, everyMs});
      const held: Held[] = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        await pause((seconds * 1000) / SAMPLES);
        held.push(await readHeld(pid));
      }
      const result = await visitors.stop();
      const [middle, last] = [held.slice(SAMPLES / 3, (SAMPLES / 3) * 2), held.slice((SAMPLES / 3) * 2)].map(
        toMean,
      );
      const isFlat =
        last!.megabytes <= middle!.megabytes * MOST_GROWTH && last!.files <= middle!.files + MOST_FILES;
      return [
        judge(scale, {
          what: `${seconds} s at ${toCountText(result.perSecond)} requests/s, of ${toCountText(capacity.perSecond)} possible`,
          result,
          also: [
            {
              reach: 'memory and file descriptors flat',
              counts: `${toCountText(middle!.megabytes)} → ${toCountText(last!.megabytes)} MB, ${toCountText(middle!.files)} → ${toCountText(last!.files)} files open`,
              // A few seconds say nothing of what grows.
              reached: isFlat || !scale.long,
            },
          ],
        }),
      ];
    } finally {
      await site.stop();
    }
  },
};

async function readHeld(pid: number): Promise<Held> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
  return {megabytes: kilobytes / 1024, files: (await readdir(`/proc/${pid}/fd`)).length};
}

function toMean(held: Held[]): Held {
  const mean = (of: (one: Held) => number): number =>
    held.reduce((sum, one) => sum + of(one), 0) / held.length;
  return {megabytes: mean((one) => one.megabytes), files: mean((one) => one.files)};
}
