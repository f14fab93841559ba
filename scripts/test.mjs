// `npm test`: everything that CI runs: format, lint, types, unit and contract tests, journeys in a real browser.
import {install} from './install.mjs';
import {environment, reportStepError, runThrough, turbo} from './run-step.mjs';

try {
  await install();
  const {findBrowser} = await import('./find-browser.mjs');
  process.exitCode = await test({CHROMIUM_PATH: await findBrowser()});
} catch (error) {
  reportStepError(error);
}

/** Runs every task of every package; turbo answers from its cache what has not changed. */
async function test(variables) {
  const [node, program] = turbo;
  const tasks = ['//#format', 'lint', '//#lint', 'typecheck', 'check', 'test', 'e2e'];
  // As many tasks as there are cores: with more, tests of the search engine wait longer for it than they allow.
  return runThrough(node, [program, 'run', ...tasks, '--output-logs=new-only', '--concurrency=100%'], {
    // What a check says depends on the day: the day is part of what its cached answer is kept under.
    env: {...environment, ...variables, LESSONS_TODAY: new Date().toISOString().slice(0, 10)},
  });
}
