// `lessons list`: says which lessons and days there are.
import type {Command as Program} from 'commander';

import {count} from '../check/words.ts';
import type {DaySummary} from '../day.ts';
import {renderTable} from '../document/render-table.ts';
import type {LessonSummary} from '../lesson.ts';
import {toClock, toMinuteOfDay} from '../parse/clock.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';

interface ListCommandOptions extends ContentOptions {
  json?: boolean;
}

/** Adds `list` to the program. */
export const list: Command = (program, terminal) => {
  program
    .command('list')
    .description('list the lessons and days that compile')
    .option('--json', 'as JSON, with everything that lists and filters show')
    .action(async (_, command: Program) => {
      const options = command.optsWithGlobals<ListCommandOptions>();
      const {checkLibrary} = await import('../compile-library.ts');
      const {hasErrors} = await import('../check/to-files.ts');
      const {toDaySummary} = await import('../compile/place-day.ts');
      const library = await withContent(options, terminal, ({check}) => checkLibrary(check));
      const days = library.days.map(toDaySummary);
      if (options.json) {
        terminal.write(`${JSON.stringify({lessons: library.summaries, days}, null, 2)}\n`);
        return;
      }
      terminal.write(toTable(library.summaries.map(toLessonRow)) + toTable(days.map(toDayRow)));
      terminal.write(`${count(library.summaries.length, 'lesson')}, ${count(days.length, 'day')}.\n`);
      if (hasErrors(library.files)) terminal.writeError('There are errors; `lessons check` says which.\n');
    });
};

function toLessonRow(lesson: LessonSummary): string[] {
  const {theme, slug, kind, keyStages, minutes, title} = lesson;
  return [`${theme}/${slug}`, kind, keyStages.join(' '), `${minutes} min`, title];
}

function toDayRow({slug, keyStages, timetable, title}: DaySummary): string[] {
  const [first, last] = [timetable.at(0), timetable.at(-1)];
  const times = first && last ? `${first.starts}–${toClock(toMinuteOfDay(last.starts) + last.minutes)}` : '';
  return [`days/${slug}`, 'day', keyStages.join(' '), times, title];
}

function toTable(rows: string[][]): string {
  return renderTable(rows)
    .map((line) => `${line}\n`)
    .join('');
}
