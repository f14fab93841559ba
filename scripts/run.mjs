// `npm run lessons` and `npm run search`: installs when needed, then runs the program named first with the rest.
import {install} from './install.mjs';
import {runThrough} from './run-step.mjs';

await install();
process.exitCode = await runThrough(process.execPath, process.argv.slice(2));
