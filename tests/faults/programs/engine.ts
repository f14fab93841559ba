// Runs a Meilisearch in a folder until it is asked to end: in a process of its own it has the port that it had last.
import {startEngine} from '../../bench/generated-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
const engine = await startEngine(folder);
process.once('SIGTERM', () => void engine.stop().then(() => process.exit(0)));
console.log(`up at ${engine.url}`);
setInterval(() => undefined, 60_000);
