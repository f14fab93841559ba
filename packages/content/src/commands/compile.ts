// `lessons compile`: checks everything and writes the compiled library.
import path from 'node:path';

import type {Command as Program} from 'commander';

import {count} from '../check/words.ts';
import type {CheckedLibrary} from '../compile-library.ts';
import {createReporterOption, reportFiles} from './check.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions, type OpenContent} from './open-content.ts';
import type {Terminal} from './terminal.ts';

interface CompileCommandOptions extends ContentOptions {
  reporter: string;
  watch?: boolean;
}

/** Adds `compile` to the program. */
export const compile: Command = (program, terminal) => {
  program
    .command('compile')
    .description('check everything and write the compiled library; with errors, nothing is written')
    .option('--out <folder>', 'where to write (default: dist in the content folder)')
    .option('--watch', 'compile again on every change, until stopped')
    .addOption(createReporterOption())
    .action(async (_, command: Program) => {
      const options = command.optsWithGlobals<CompileCommandOptions>();
      await withContent(options, terminal, async (content) => {
        const library = await compileOnce(content, options.reporter, terminal);
        if (options.watch) await watchUntilStopped(content, options.reporter, terminal);
        else if (!library.manifest) terminal.setExitCode(1);
      });
    });
};

async function compileOnce(
  content: OpenContent,
  reporter: string,
  terminal: Terminal,
): Promise<CheckedLibrary> {
  const {compileLibrary} = await import('../compile-library.ts');
  const library = await compileLibrary({...content.check, out: content.out});
  const hasMessages = library.files.some((file) => file.messages.length > 0);
  if (hasMessages) reportFiles(library.files, reporter, terminal);
  if (library.manifest) {
    content.store.removeUnused();
    const folder = path.relative(terminal.cwd, content.out);
    const lessons = count(library.summaries.length, 'lesson');
    const days = library.days.length > 0 ? ` and ${count(library.days.length, 'day')}` : '';
    terminal.writeError(`Compiled ${lessons}${days} into ${folder}.\n`);
  } else {
    terminal.writeError('Nothing was written: the library that was there stays.\n');
  }
  return library;
}

/** Bad content never ends it; only a signal does. */
async function watchUntilStopped(content: OpenContent, reporter: string, terminal: Terminal): Promise<void> {
  const {watchContent} = await import('./watch-content.ts');
  const stop = await watchContent({
    directory: content.check.directory,
    out: content.out,
    async onChange() {
      try {
        await compileOnce(content, reporter, terminal);
      } catch (error) {
        // A file that vanishes between listing and reading: the change that removed it compiles again.
        terminal.writeError(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    },
  });
  terminal.writeError('Watching for changes. Stop with Ctrl-C.\n');
  await terminal.waitForStop();
  await stop();
}
