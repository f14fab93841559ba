// A process that is killed at any moment has lost no save that it had answered.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {plan} from '../test/plan.ts';
import {openPlanStore} from './open-plan-store.ts';

const program = path.resolve(import.meta.dirname, '../test/save-for-ever.ts');
const KILLS = 50;
/** Processes that save to the same file at once. */
const SAVERS = 2;

/** Lets a process save until it has answered `answers` saves, kills it in the middle of the next. @returns its last answer */
async function killAfter(answers: number, url: string, token: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > answers) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Number(said.trimEnd().split('\n').at(-1));
}

test(
  `no answered save is lost when its process is killed, ${KILLS} times under load`,
  {timeout: 300_000},
  async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'plans-killed-'));
    onTestFinished(() => rm(directory, {recursive: true, force: true}));
    const url = `file:${path.join(directory, 'plans.db')}`;
    const store = await openPlanStore({url});
    onTestFinished(() => store.close());
    const tokens = await Promise.all(
      Array.from({length: SAVERS}, async () => (await store.createPlan(plan('Version 1'))).editToken),
    );
    for (let kills = 0; kills < KILLS; kills += SAVERS) {
      const last = await Promise.all(
        tokens.map((token, saver) => killAfter(1 + (((kills + saver) * 13) % 60), url, token)),
      );
      for (const [saver, token] of tokens.entries()) {
        const found = await store.findPlan(token);
        if (found?.access !== 'edit') throw new Error('The plan is gone, or cannot be read.');
        expect(found.version).toBeGreaterThanOrEqual(last[saver]!);
        expect(found.plan).toEqual(plan(`Version ${found.version}`));
      }
    }
  },
);
