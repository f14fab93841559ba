// Loaded ahead of a measured program: says at its end, on file descriptor 3, how many kilobytes it held at most.
import {writeSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
