// Owns an engine, says the engine's process id, and ends when told: by itself, by a signal, or by being killed.
import {findBinary, startLocalEngine, type EngineBinary} from '../src/local.ts';

const [dataDir, then, file] = process.argv.slice(2) as [string, 'exit' | 'wait', string?];
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => process.exit(0));
const named: EngineBinary | undefined = file
  ? {path: file, version: '1.0.0', source: 'MEILI_BIN'}
  : undefined;
const binary =
  named ?? (await findBinary({dataDir, meiliBin: process.env.MEILI_BIN, searchPath: process.env.PATH}));
const engine = await startLocalEngine({dataDir, binary: binary!});
console.log(engine.pid);
if (then === 'exit') process.exit(0);
setInterval(() => {}, 60_000);
