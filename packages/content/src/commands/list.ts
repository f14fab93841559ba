// `lessons list`: says which lessons there are.
import type {Command as Program} from 'commander';

import {hasErrors} from '../check/to-files.ts';
import {count} from '../check/words.ts';
import {checkLibrary} from '../compile-library.ts';
import type {LessonSummary} from '../lesson.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';

interface ListCommandOptions extends ContentOptions {
  json?: boolean;
}

/** Adds `list` to the program. */
export const list: Command = (program, terminal) => {
  program
    .command('list')
    .description('list the lessons that compile')
    .option('--json', 'as JSON, with everything that lists and filters show')
    .action(async (_, command: Program) => {
      const options = command.optsWithGlobals<ListCommandOptions>();
      const library = await withContent(options, terminal, ({check}) => checkLibrary(check));
      if (options.json) {
        terminal.write(`${JSON.stringify(library.summaries, null, 2)}\n`);
        return;
      }
      terminal.write(toTable(library.summaries));
      if (hasErrors(library.files)) terminal.writeError('There are errors; `lessons check` says which.\n');
    });
};

function toTable(lessons: LessonSummary[]): string {
  const rows = lessons.map((lesson) => [
    `${lesson.theme}/${lesson.slug}`,
    lesson.kind,
    lesson.keyStages.join(' '),
    `${lesson.minutes} min`,
    lesson.title,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [...lines, `${count(lessons.length, 'lesson')}.`].join('\n') + '\n';
}
