// `npm test`: everything that CI runs: format, lint, types, unit and contract tests, journeys in a real browser, and then
// the short forms of faults and benchmarks.
import {install} from './install.mjs';
import {environment, reportStepError, runThrough, turbo} from './run-step.mjs';

try {
  await install();
  const {findBrowser} = await import('./find-browser.mjs');
  const {findNginx} = await import('./find-nginx.mjs');
  process.exitCode = await test({CHROMIUM_PATH: await findBrowser(), NGINX_PATH: (await findNginx()) ?? ''});
} catch (error) {
  reportStepError(error);
}

/** Runs every task of every package; turbo answers from its cache what has not changed. */
async function test(variables) {
  // What a check says depends on the day: the day is part of what its cached answer is kept under.
  const env = {...environment, ...variables, LESSONS_TODAY: new Date().toISOString().slice(0, 10)};
  const run = (...names) => {
    const [node, program] = turbo;
    return runThrough(node, [program, 'run', ...names, '--output-logs=new-only'], {env});
  };
  const tasks = ['//#format', 'lint', '//#lint', 'typecheck', 'check', 'test', 'e2e'];
  // As many tasks as there are cores: with more, tests of the search engine wait longer for it than they allow.
  const code = await run(...tasks, '--concurrency=100%');
  // These put load on the machine: nothing else runs beside them.
  return code === 0 ? run('faults', 'bench:short', '--concurrency=1') : code;
}
