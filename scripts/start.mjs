// `npm start`: installs, compiles, starts the search engine, indexes and serves. Needs only Node and npm.
import {existsSync} from 'node:fs';
import path from 'node:path';

import {install} from './install.mjs';
import {reportStepError, root, runStep, turbo} from './run-step.mjs';

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

/** Compiles the lessons and builds the web app; a library with a mistake in it leaves the last good one in use. */
async function build() {
  const [node, program] = turbo;
  const step = (label, name) =>
    runStep(label, node, [
      program,
      'run',
      'build',
      '--only',
      '--output-logs=errors-only',
      `--filter=${name}`,
    ]);
  await step('Compiling lessons', '@resilience/lessons').catch(keepLastGoodLibrary);
  await step('Building the web app', '@resilience/web');
}

function keepLastGoodLibrary(error) {
  if (!existsSync(path.join(root, 'content', 'dist', 'manifest.json'))) throw error;
  process.stderr.write(error.output);
  console.error('The lessons have mistakes (above). Serving the last good library until they are mended.');
}
