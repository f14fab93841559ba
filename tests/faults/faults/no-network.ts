// A machine without any network but its own loopback.
import {spawnSync} from 'node:child_process';
import path from 'node:path';

import {toCountText, type Fault} from '../fault.ts';
import {startProgram} from '../processes.ts';

/** What the program inside says. */
export interface NoNetworkResult {
  /** True where it could really reach nothing outside. */
  isAlone: boolean;
  answers: number;
  wrong: number;
  engine: string;
}

const PROGRAM = path.resolve(import.meta.dirname, '../programs/no-network.ts');
const what = 'no network at all';
const reach = 'Meilisearch answers, 0 failed, 0 wrong';

/** A network namespace of its own with nothing but loopback, and the whole product in it. */
export const noNetwork: Fault = {
  name: 'no-network',
  async run() {
    const tried = spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], {encoding: 'utf8'});
    if (tried.status !== 0) {
      const why = (tried.stderr ?? String(tried.error)).trim();
      return [{what, counts: `unshare -n is not to be had: ${why}`, reach, reached: 'skipped'}];
    }
    const {isAlone, answers, wrong, engine} = await runAlone();
    return [
      {
        what,
        counts: `${toCountText(answers)} answers, ${wrong} failed or wrong, searches by ${engine}${isAlone ? '' : '; there was a network'}`,
        reach,
        reached: isAlone && answers > 0 && wrong === 0 && engine === 'meilisearch',
      },
    ];
  },
};

async function runAlone(): Promise<NoNetworkResult> {
  const launch = [
    `const {spawnSync} = require('node:child_process');`,
    `const script = 'ip link set lo up && exec "$@"';`,
    `const args = ['-n', 'sh', '-c', script, 'sh', process.execPath, '--import', 'tsx', process.argv[1]];`,
    `process.exit(spawnSync('unshare', args, {stdio: 'inherit'}).status ?? 1);`,
  ].join('\n');
  const {code, output} = await startProgram(['-e', launch, PROGRAM]).ended;
  const line = /^RESULT (.*)$/m.exec(output)?.[1];
  if (code !== 0 || line === undefined)
    throw new Error(`The site did not work without a network:\n${output}`);
  return JSON.parse(line) as NoNetworkResult;
}
