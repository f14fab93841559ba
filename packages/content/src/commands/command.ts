// What a command of the CLI is.
import type {Command as Program} from 'commander';

import type {Terminal} from './terminal.ts';

/**
 * Adds a command to the program. What does the work is imported in its action: every command declares itself on every
 * run, and `lessons --help` needs no parser.
 */
export type Command = (program: Program, terminal: Terminal) => void;
