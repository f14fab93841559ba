// What can happen to the data folder: the site comes up all the same, or says plainly why not.
import {chmod, readdir, rm, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {root} from '../../bench/run-program.ts';
import {startSite} from '../../site/start-site.ts';
import {toCountText, type Fault, type Outcome} from '../fault.ts';
import {startProgram, strike} from '../processes.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {isOfEngine} from '../readiness.ts';

const RUN_SITE = path.join(root, 'tests/site/run-site.ts');
const MOST_MS = 60_000;

/** Something that happens to the folder while nothing runs on it. */
interface Damage {
  what: string;
  /** Only the long form does it. */
  isLong?: boolean;
  reach: string;
  do(folder: string): Promise<void>;
  /** What searches then; Meilisearch. */
  engine?: 'memory';
  /** What the launcher must have said. */
  says: RegExp;
}

const damages: Damage[] = [
  {
    what: 'the engine’s file cut to a third',
    reach: 'rebuilt unattended',
    async do(folder) {
      const file = await findLargest(path.join(folder, 'meilisearch/data.ms'));
      await truncate(file.path, Math.floor(file.size / 3));
    },
    says: /Ready: /,
  },
  {
    what: 'data of another version of Meilisearch',
    reach: 'rebuilt unattended, and said',
    do: (folder) => writeFile(path.join(folder, 'meilisearch/data.ms/VERSION'), '1.2.3'),
    says: /of Meilisearch 1\.2\.3.*built again/,
  },
  {
    what: 'a key file that holds no key',
    isLong: true,
    engine: 'memory',
    reach: 'the site comes up, and it is said',
    do: (folder) => writeFile(path.join(folder, 'meilisearch.key'), 'junk'),
    says: /meilisearch\.key/,
  },
  {
    what: 'a key file that others may read',
    isLong: true,
    reach: 'it is closed to them, and said',
    async do(folder) {
      const file = path.join(folder, 'meilisearch.key');
      await writeFile(file, 'k'.repeat(43));
      await chmod(file, 0o644);
    },
    says: /meilisearch\.key could be read by others \(mode 644\)/,
  },
];

/** Damage, one after the other, and two sites on one folder. */
export const dataFolder: Fault = {
  name: 'data-folder',
  isLong: true,
  async run(scale) {
    const dataDirectory = path.join(scale.directory, 'data');
    const first = await startSite({dataDirectory});
    const second = await startSecond(dataDirectory);
    const left = await isOfEngine(first, 5_000);
    await first.stop();
    const outcomes: Outcome[] = [
      {
        what: 'two sites on one data folder',
        counts: `the second ${second.comesUp ? 'answers from memory' : 'ends'}: ${second.said}; the first ${Number.isFinite(left) ? 'goes on' : 'does not go on'}`,
        reach: 'the second says that the folder is in use; the first goes on',
        reached: /in use by process \d+/.test(second.said) && Number.isFinite(left),
      },
    ];
    outcomes.push(await serveWithout(path.join(scale.directory, 'a-file')));
    for (const damage of damages.filter(({isLong = false}) => scale.long || !isLong)) {
      outcomes.push(await suffer(dataDirectory, damage));
    }
    return outcomes;
  },
};

/** A folder that cannot be made, whoever asks: it would lie in a file. */
async function serveWithout(file: string): Promise<Outcome> {
  await writeFile(file, '');
  const site = await startSite({dataDirectory: path.join(file, 'data'), engine: 'memory'});
  const wrong = await countWrong(site.url);
  await site.stop();
  const said = /Search: from memory\. .*(?:ENOTDIR|EEXIST)/.test(site.said());
  return {
    what: 'a data folder that cannot be written',
    counts: `up with memory, ${wrong} wrong answers${said ? '' : '; nothing was said of it'}`,
    reach: 'the site comes up, and it is said; 0 wrong',
    reached: wrong === 0 && said,
  };
}

async function suffer(dataDirectory: string, damage: Damage): Promise<Outcome> {
  const {what, reach, says, engine = 'meilisearch'} = damage;
  await damage.do(dataDirectory);
  const started = performance.now();
  const site = await startSite({dataDirectory, engine});
  try {
    const wrong = await countWrong(site.url);
    // The first searches may be what breaks it: it has to come up again after them.
    const back = engine === 'meilisearch' ? await isOfEngine(site, MOST_MS) : 0;
    const again = await countWrong(site.url);
    const said = says.test(site.said());
    return {
      what,
      counts: `up with ${engine === 'memory' ? 'memory' : 'Meilisearch'} after ${toCountText((performance.now() - started) / 1000)} s, ${wrong} and ${again} wrong answers${said ? '' : '; nothing was said of it'}`,
      reach: `${reach}; 0 wrong`,
      reached: wrong + again === 0 && Number.isFinite(back) && said,
    };
  } finally {
    await site.stop();
    if (/key/.test(what)) await rm(path.join(dataDirectory, 'meilisearch.key'), {force: true});
  }
}

async function countWrong(url: string): Promise<number> {
  let wrong = 0;
  for (const {path: address, contains = ''} of toQuestions(await loadRealLibrary(), 8)) {
    const response = await fetch(url + address);
    if (response.status !== 200 || !(await response.text()).includes(contains)) wrong += 1;
  }
  return wrong;
}

/** Starts a second site on the same folder; ended again after it has said where it is, or why not. */
async function startSecond(dataDirectory: string): Promise<{said: string; comesUp: boolean}> {
  const site = startProgram(['--import', 'tsx', RUN_SITE], {
    DATA_DIR: dataDirectory,
    MEILI_URL: '',
    PORT: '0',
    NODE_ENV: 'production',
  });
  const isUp = (): boolean => /Ready: /.test(site.said());
  await Promise.race([site.ended, untilSo(isUp)]);
  const comesUp = isUp();
  strike(site.pid, 'SIGTERM');
  const {output} = await site.ended;
  const sentences = [...output.matchAll(/"message":(".*")/g)].map(([, text]) => JSON.parse(text!) as string);
  return {said: sentences.join(' ').slice(0, 300), comesUp};
}

async function untilSo(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + MOST_MS; !isSo() && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function findLargest(folder: string): Promise<{path: string; size: number}> {
  const names = await readdir(folder, {recursive: true, withFileTypes: true});
  // What the index holds; the tasks beside it are another file.
  const files = names.filter((entry) => entry.isFile() && entry.parentPath.includes('indexes'));
  const sized = await Promise.all(
    files.map(async ({parentPath, name}) => {
      const file = path.join(parentPath, name);
      return {path: file, size: (await stat(file)).size};
    }),
  );
  const [largest] = sized.sort((one, other) => other.size - one.size);
  if (!largest) throw new Error(`There is no index in ${folder}.`);
  return largest;
}
