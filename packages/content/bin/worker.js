// Starts the compiler's worker thread from its TypeScript source: a thread knows no TypeScript by itself.
import {register} from 'tsx/esm/api';

register();
await import('../src/run/worker.ts');
