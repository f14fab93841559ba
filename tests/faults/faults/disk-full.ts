// The disk with the data folder is full while people search, and has room again later.
import {spawnSync} from 'node:child_process';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {startSite} from '../../site/start-site.ts';
import {pause, type Fault} from '../fault.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {isOfEngine, toReturn} from '../readiness.ts';
import {strike} from '../processes.ts';
import {judge, startVisitors} from '../visitors.ts';

/** Enough for the engine's program (131 MB) and the index of the real library, and not for much more. */
const DISK = '420m';

/** A small file system in memory, filled to its last byte; the engine is killed meanwhile. */
export const diskFull: Fault = {
  name: 'disk-full',
  isLong: true,
  async run(scale) {
    const what = 'disk full, and the engine killed meanwhile';
    const folder = path.join(scale.directory, 'disk');
    await mkdir(folder);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], {
      encoding: 'utf8',
    });
    if (mounted.status !== 0) {
      const why = (mounted.stderr ?? String(mounted.error)).trim();
      return [{what, counts: `no disk could be mounted: ${why}`, reach: 'nothing lost', reached: 'skipped'}];
    }
    try {
      const site = await startSite({dataDirectory: path.join(folder, 'data')});
      try {
        const questions = toQuestions(await loadRealLibrary());
        const visitors = startVisitors({urls: [site.url], questions, clients: 4});
        const filler = path.join(folder, 'filler');
        await writeFile(filler, Buffer.alloc(500_000_000)).catch(() => undefined);
        await pause(1_000);
        strike(await site.enginePid(), 'SIGKILL');
        await pause(scale.long ? 20_000 : 3_000);
        await rm(filler);
        const back = await isOfEngine(site, 60_000);
        await pause(500);
        const result = await visitors.stop();
        return [judge(scale, {what, result, also: [toReturn(back, 60_000)]})];
      } finally {
        await site.stop();
      }
    } finally {
      spawnSync('umount', ['--lazy', folder]);
    }
  },
};
