// The `lessons` command.
import {once} from 'node:events';

import {createProgram} from './commands/index.ts';

const program = createProgram({
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  today: new Date().toISOString().slice(0, 10),
  setExitCode(code) {
    process.exitCode = code;
  },
  async waitForStop() {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  },
});

try {
  await program.parseAsync();
} catch (error) {
  // A sentence for whoever typed the command; a bug also says where it is.
  const {message, cause} = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${message}\n`);
  if (cause !== undefined) console.error(cause);
  process.exitCode = 2;
}
