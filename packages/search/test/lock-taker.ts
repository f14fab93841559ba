// Tries to take a lock, says how that went, and keeps it until it is killed.
import {lockFolder} from '../src/run/lock-folder.ts';

await lockFolder(process.argv[2]!).then(
  () => console.log('taken'),
  () => console.log('refused'),
);
setInterval(() => {}, 60_000);
