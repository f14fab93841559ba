import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';

import {expect, onTestFinished, test} from 'vitest';

import {toSentence} from './log.ts';

const cwd = import.meta.dirname;

function toArguments(code: string): string[] {
  const program = `import {log, logError, requestLog} from './log.ts';\n${code}`;
  return ['--import', 'tsx', '--input-type=module', '--eval', program];
}

/** Runs code beside the log, as a program whose output is a pipe. */
function run(code: string) {
  const {stdout, stderr, status} = spawnSync(process.execPath, toArguments(code), {cwd, encoding: 'utf8'});
  return {out: toLines(stdout), err: toLines(stderr), status};
}

/** Runs code as {@link run} does, but reads nothing yet. */
function runUnread(code: string) {
  const child = spawn(process.execPath, toArguments(code), {cwd, stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** More lines than a pipe holds. */
const FILL = `for (let at = 0; at < 2_000; at += 1) WRITE('x'.repeat(100));`;

function toLines(text: string): Record<string, unknown>[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const {time, ...rest} = JSON.parse(line) as {time: string};
    expect(new Date(time).toISOString()).toBe(time);
    return rest;
  });
}

test('writes one line of JSON for each event, and errors on standard error', () => {
  const {out, err} = run(`log.info('It begins.'); log.error('It broke.'); logError('It broke again.');`);
  expect(out).toEqual([{level: 'info', message: 'It begins.'}]);
  expect(err).toEqual([
    {level: 'error', message: 'It broke.'},
    {level: 'error', message: 'It broke again.'},
  ]);
});

test('writes an error with its place and its cause, and nothing else of it', () => {
  const {err} = run(
    `logError(Object.assign(new Error('The page broke.', {cause: new TypeError('x is undefined')}), {params: ['Mr Ali']}));`,
  );
  const [{err: error, ...rest} = {}] = err as {err: {type: string; message: string; stack: string}}[];
  expect(rest).toEqual({level: 'error', message: 'The page broke.'});
  expect(Object.keys(error!)).toEqual(['type', 'message', 'stack']);
  expect(error).toMatchObject({type: 'Error', message: 'The page broke.: x is undefined'});
  expect(error!.stack).toMatch(
    /^Error: The page broke\.\n {4}at [^]*\ncaused by: TypeError: x is undefined\n/,
  );
});

test('writes no secret of a link, no query and no token', () => {
  const {err} = run(
    `logError('POST "/plans/abcdefghijklmnopqrst-_/groups" and /plans/new?day=5 and http://a.example/a%20b~c+d?q=O\\'Brien');
    log.error({headers: {authorization: 'Bearer 123'}}, 'Odd.');`,
  );
  expect(err).toEqual([
    {
      level: 'error',
      message: 'POST "/plans/:token/groups" and /plans/new?… and http://a.example/a%20b~c+d?…',
    },
    {level: 'error', headers: {authorization: '[Redacted]'}, message: 'Odd.'},
  ]);
});

test('loses no line of a request when the program ends', () => {
  const {out, status} = run(
    `for (let at = 0; at < 100; at += 1) requestLog.info({method: 'GET', route: '/'});\nprocess.exit(3);`,
  );
  expect([out.length, out[99], status]).toEqual([100, {level: 'info', method: 'GET', route: '/'}, 3]);
});

test.each(['log.info', 'log.error', 'requestLog.info'])(
  'goes on, and ends, where nobody reads what %s writes',
  async (write) => {
    const child = runUnread(`${FILL.replace('WRITE', write)}\nprocess.send('on', () => process.exit(3));`);
    expect(await Promise.all([once(child, 'message'), once(child, 'exit')])).toEqual([
      ['on', undefined],
      [3, null],
    ]);
  },
  20_000,
);

test('says its last words to a reader that is late', async () => {
  const child = runUnread(
    `${FILL.replace('WRITE', 'log.info')}\nlog.info('Last.');\nprocess.send('full', () => process.exit(3));`,
  );
  await once(child, 'message');
  let read = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (read += chunk));
  await once(child, 'close');
  const lines = toLines(read);
  expect([lines.length, lines.at(-1)]).toEqual([2_001, {level: 'info', message: 'Last.'}]);
});

test.each([
  ['{"level":"info","message":"Ready: http://localhost:3000"}', 'Ready: http://localhost:3000'],
  [
    '{"level":"error","err":{"stack":"Error: Odd.\\n    at x.ts:1"},"message":"Odd."}',
    'Error: Odd.\n    at x.ts:1',
  ],
  [
    '{"level":"info","method":"GET","route":"/lessons/:slug","status":200,"ms":3.1}',
    'GET /lessons/:slug 200 in 3.1 ms',
  ],
])('says %s to a person as "%s"', (line, sentence) => {
  expect(toSentence(line)).toBe(sentence);
});
