// Owns an engine, says the engine's process id, and ends when told: by itself, or by being killed.
import {findBinary, startLocalEngine} from '../src/local.ts';

const [dataDir, then] = process.argv.slice(2) as [string, 'exit' | 'wait'];
const binary = await findBinary({dataDir, meiliBin: process.env.MEILI_BIN, searchPath: process.env.PATH});
const engine = await startLocalEngine({dataDir, binary: binary!});
console.log(engine.pid);
if (then === 'exit') process.exit(0);
setInterval(() => {}, 60_000);
