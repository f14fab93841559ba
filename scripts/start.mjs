// `npm start`: installs, compiles, starts the search engine, indexes and serves. Needs only Node and npm.
import {existsSync} from 'node:fs';
import path from 'node:path';

import {install} from './install.mjs';
import {reportStepError, root, runStep, StepError, turbo} from './run-step.mjs';

/** Exit code of `lessons` for mistakes in content; a bug or a wrong call has another. */
const MISTAKES = 1;

try {
  await install();
  await build();
  const {register} = await import('tsx/esm/api');
  register();
  const {launch} = await import('../apps/web/server/launch.ts');
  await launch({watch: process.argv.includes('--watch')});
} catch (error) {
  reportStepError(error);
}

/**
 * Compiles the lessons and builds the web app. The compiler is run as it is, not through turbo: it knows by itself what
 * has changed, and replaces a library that a running site reads file by file, whole.
 */
async function build() {
  const lessons = path.join(root, 'packages', 'content', 'bin', 'lessons.js');
  await runStep('Compiling lessons', process.execPath, [lessons, 'compile']).catch(keepLastGoodLibrary);
  const [node, program] = turbo;
  const web = ['run', 'build', '--output-logs=errors-only', '--filter=@resilience/web'];
  await runStep('Building the web app', node, [program, ...web]);
}

/** With a mistake in a lesson the library that was there goes on being served. Any other failure is one. */
function keepLastGoodLibrary(error) {
  const isContent = error instanceof StepError && error.code === MISTAKES;
  if (!isContent || !existsSync(path.join(root, 'content', 'dist', 'manifest.json'))) throw error;
  process.stderr.write(error.output);
  console.error('The lessons have mistakes (above). Serving the last good library until they are mended.');
}
