// Starts the exporters' worker thread from its TypeScript source: a thread knows no TypeScript by itself.
import {register} from 'tsx/esm/api';

register();
export const {runExport} = await import('./run-export.ts');
