import {expect, test} from 'vitest';

import {runProgram} from './child-process.ts';

/** Runs a program until it is started again, and says why it was. */
async function runUntilRestart(code: string): Promise<string> {
  let end = () => Promise.resolve();
  try {
    return await new Promise<string>((resolve) => {
      const program = runProgram({
        args: ['--eval', code],
        env: process.env,
        cwd: import.meta.dirname,
        output: ['inherit', 'inherit'],
        mostSilentMs: 500,
        onRestart: resolve,
      });
      end = program.stop;
    });
  } finally {
    await end();
  }
}

test('kills a program that has started and hangs', async () => {
  const reason = await runUntilRestart(`process.send('ready', () => process.kill(process.pid, 'SIGSTOP'))`);
  expect(reason).toBe('it gave no sign for 0.5 seconds, and was killed');
});

test('lets a program live that says that it does', async () => {
  const reason = await runUntilRestart(
    `let said = 0; setInterval(() => (said += 1) > 15 ? process.exit(7) : process.send('alive'), 100)`,
  );
  expect(reason).toBe('exit code 7');
});
