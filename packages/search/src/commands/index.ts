// The `search` program with every command.
import {Command as Program} from 'commander';

import type {Command} from './command.ts';
import {keys} from './keys.ts';
import {publish} from './publish.ts';
import {query} from './query.ts';
import {status} from './status.ts';
import type {Terminal} from './terminal.ts';

/** The commands, in the order of `search --help`. */
export const commands: readonly Command[] = [publish, status, query, keys];

/** Makes the program. */
export function createProgram(terminal: Terminal): Program {
  const program = new Program('search')
    .description('Publishes the compiled library to Meilisearch, compares the two, and asks.')
    .option(
      '--library <folder>',
      'the compiled library (default: LIBRARY_DIR, else the nearest content/dist)',
    );
  for (const command of commands) command(program, terminal);
  return program;
}
