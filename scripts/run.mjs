// `npm run lessons` and `npm run search`: installs when needed, then runs the program named first with the rest.
import {existsSync} from 'node:fs';
import path from 'node:path';

import {install} from './install.mjs';
import {reportStepError, root, runThrough} from './run-step.mjs';

const environmentFile = path.join(root, '.env');
const [program, ...rest] = process.argv.slice(2);

try {
  await install();
  const own = existsSync(environmentFile) ? [`--env-file=${environmentFile}`] : [];
  process.exitCode = await runThrough(process.execPath, [...own, program, ...rest]);
} catch (error) {
  reportStepError(error);
}
