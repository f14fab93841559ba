// `lessons compile`: checks everything and writes the compiled library.
import path from 'node:path';

import type {Command as Program} from 'commander';

import {count} from '../check/words.ts';
import type {CheckedLibrary} from '../compile-library.ts';
import {createReporterOption, reportFiles} from './check.ts';
import type {Command} from './command.ts';
import {locate, withContent, type ContentOptions, type OpenContent} from './open-content.ts';
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
      if (!options.watch && (await repeatLastRun(options, terminal))) return;
      await withContent(options, terminal, async (content) => {
        const library = await compileOnce(content, options.reporter, terminal);
        if (options.watch) await watchUntilStopped(content, options.reporter, terminal);
        else if (!library.manifest) terminal.setExitCode(1);
      });
    });
};

/** Says again what the last run said, where nothing has changed since; returns whether that is so. */
async function repeatLastRun(options: CompileCommandOptions, terminal: Terminal): Promise<boolean> {
  const place = locate(options, terminal);
  const {findLastRun} = await import('../run/last-run.ts');
  const last = await findLastRun(place);
  if (!last) return false;
  if (last.messages.length > 0) {
    const {toFiles} = await import('../check/to-files.ts');
    reportFiles(toFiles(last.paths, last.messages, place), options.reporter, terminal);
  }
  sayCompiled(last, place.out, terminal);
  return true;
}

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
    const {summaries, days} = library;
    sayCompiled({lessons: summaries.length, days: days.length}, content.out, terminal);
  } else {
    terminal.writeError('Nothing was written: the library that was there stays.\n');
  }
  return library;
}

function sayCompiled(
  {lessons, days}: {lessons: number; days: number},
  out: string,
  terminal: Terminal,
): void {
  const found = `${count(lessons, 'lesson')}${days > 0 ? ` and ${count(days, 'day')}` : ''}`;
  terminal.writeError(`Compiled ${found} into ${path.relative(terminal.cwd, out)}.\n`);
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
