#!/usr/bin/env node
// Runs the `lessons` command from its TypeScript source.
import {register} from 'tsx/esm/api';

register();
await import('../src/cli.ts');
