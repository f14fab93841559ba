import {spawnSync} from 'node:child_process';

import {expect, test} from 'vitest';

import {toSentence} from './log.ts';

/** Runs code beside the log, as a program whose output is a pipe. */
function run(code: string) {
  const program = `import {log, logError, requestLog} from './log.ts';\n${code}`;
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    {cwd: import.meta.dirname, encoding: 'utf8'},
  );
  return {out: toLines(stdout), err: toLines(stderr), status};
}

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
    `logError('POST "/plans/abcdefghijklmnopqrst-_/groups" and /plans/new?day=5 and http://a.example/lessons?q=me');
    log.error({headers: {authorization: 'Bearer 123'}}, 'Odd.');`,
  );
  expect(err).toEqual([
    {
      level: 'error',
      message: 'POST "/plans/:token/groups" and /plans/new?… and http://a.example/lessons?…',
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
