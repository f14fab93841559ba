// The program that `startSite` runs: the launcher of `npm start`, without its install and build.
import {launch} from '@resilience/web/launch';

// A test that was ended in the middle leaves nothing running.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await launch();
process.disconnect?.();
