// `lessons check`: says every problem of every file.
import path from 'node:path';

import {Option, type Command as Program} from 'commander';
import type {VFile} from 'vfile';

import {reporters} from '../reporters/index.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';
import {selectPaths} from './select-paths.ts';
import type {Terminal} from './terminal.ts';

interface CheckCommandOptions extends ContentOptions {
  reporter: string;
}

/** Adds `check` to the program. */
export const check: Command = (program, terminal) => {
  program
    .command('check')
    .description('say every problem of every file, or of the files in the given paths')
    .argument('[paths...]', 'files or folders to report on')
    .addOption(createReporterOption())
    .action(async (paths: string[], _, command: Program) => {
      const options = command.optsWithGlobals<CheckCommandOptions>();
      const {hasErrors} = await import('../check/to-files.ts');
      const {checkLibrary} = await import('../compile-library.ts');
      const library = await withContent(options, terminal, ({check: content}) => checkLibrary(content));
      const files = selectFiles(library.files, paths, terminal.cwd);
      reportFiles(files, options.reporter, terminal);
      if (hasErrors(files)) terminal.setExitCode(1);
    });
};

/** The option that chooses a reporter. */
export function createReporterOption(): Option {
  const help = reporters.map(({name, description}) => `${name}: ${description}`).join('; ');
  return new Option('--reporter <name>', help).choices(reporters.map(({name}) => name)).default('pretty');
}

/** Writes the messages of files in the form that was chosen. */
export function reportFiles(files: readonly VFile[], name: string, terminal: Terminal): void {
  const reporter = reporters.find((one) => one.name === name);
  const colour = terminal.isTerminal && !terminal.env['NO_COLOR'];
  if (reporter) terminal.write(reporter.report(files, {colour}));
}

/**
 * Picks the files that lie at or under paths; all where none are named.
 * @throws Error naming a path at which the library has nothing
 */
function selectFiles(files: readonly VFile[], paths: string[], cwd: string): readonly VFile[] {
  const isAt = (file: VFile, names: string[]): boolean =>
    selectPaths(names, cwd)(path.resolve(cwd, file.path));
  const empty = paths.find((name) => !files.some((file) => isAt(file, [name])));
  if (empty !== undefined) throw new Error(`The library has no file at ${empty}.`);
  return files.filter((file) => isAt(file, paths));
}
