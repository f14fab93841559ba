// The `search` command: the only module of this package that reads the environment.
import {createProgram} from './commands/index.ts';

const program = createProgram({
  cwd: process.cwd(),
  env: process.env,
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  onStop(stop) {
    const end = () => void stop().then(() => process.exit(130));
    process.once('SIGINT', end).once('SIGTERM', end);
  },
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${toSentence(error)}\n`);
  process.exitCode = 1;
}

function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
