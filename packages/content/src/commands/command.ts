// What a command of the CLI is.
import type {Command as Program} from 'commander';

import type {Terminal} from './terminal.ts';

/** Adds a command to the program. */
export type Command = (program: Program, terminal: Terminal) => void;
