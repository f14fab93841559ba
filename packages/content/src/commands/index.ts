// The `lessons` program with every command.
import {Command as Program} from 'commander';

import {check} from './check.ts';
import type {Command} from './command.ts';
import {compile} from './compile.ts';
import {docs} from './docs.ts';
import {fix} from './fix.ts';
import {list} from './list.ts';
import {startNew} from './new.ts';
import {startNewDay} from './new-day.ts';
import {report} from './report.ts';
import {symbols} from './symbols.ts';
import type {Terminal} from './terminal.ts';

/** The commands, in the order of `lessons --help`. */
export const commands: readonly Command[] = [
  check,
  fix,
  startNew,
  startNewDay,
  symbols,
  compile,
  list,
  report,
  docs,
];

/** Makes the program. */
export function createProgram(terminal: Terminal): Program {
  const program = new Program('lessons')
    .description('Checks, mends and compiles the lessons of the Resilience Library.')
    .option('--content <folder>', 'the content folder (default: the nearest one)')
    .option('--today <date>', 'the day on which reviews are due, YYYY-MM-DD (default: today)');
  for (const command of commands) command(program, terminal);
  return program;
}
