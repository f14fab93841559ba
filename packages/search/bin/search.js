#!/usr/bin/env node
// Runs the `search` command from its TypeScript source.
import {register} from 'tsx/esm/api';

register();
await import('../src/cli.ts');
