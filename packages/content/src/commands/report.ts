// `lessons report`: says how the library as a whole stands.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import type {Command as Program} from 'commander';

import type {CheckedLibrary} from '../compile-library.ts';
import type {Lesson, LessonText} from '../lesson.ts';
import type {Finding, ReportedLibrary} from '../report-sections/report-section.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions, type OpenContent} from './open-content.ts';

interface ReportCommandOptions extends ContentOptions {
  json?: boolean;
}

/** Adds `report` to the program. */
export const report: Command = (program, terminal) => {
  program
    .command('report')
    .description('say what the library covers, what it lacks, and which lessons are too alike')
    .option('--json', 'as JSON')
    .action(async (_, command: Program) => {
      const {hasErrors} = await import('../check/to-files.ts');
      const {checkLibrary} = await import('../compile-library.ts');
      const {reportSections} = await import('../report-sections/index.ts');
      const options = command.optsWithGlobals<ReportCommandOptions>();
      await withContent(options, terminal, async (content) => {
        const checked = await checkLibrary(content.check);
        const library = await toReported(checked, content);
        const findings = reportSections.map((section) => ({...section, finding: section.find(library)}));
        terminal.write(options.json ? toJson(findings) : toText(findings));
        if (hasErrors(checked.files)) {
          terminal.writeError('What has errors is left out; `lessons check` says what.\n');
        }
        if (findings.some(({finding}) => finding.isOverLimit)) terminal.setExitCode(1);
      });
    });
};

async function toReported(library: CheckedLibrary, {check, out}: OpenContent): Promise<ReportedLibrary> {
  const {toDaySummary} = await import('../compile/place-day.ts');
  const waiting = new Map(library.waiting.map((one) => [one.file, one.waiting]));
  const texts = await Promise.all(
    library.summaries.map(async ({slug, file}): Promise<[string, LessonText]> => {
      return [slug, await readText(waiting.get(file) ?? path.join(out, file))];
    }),
  );
  const {data, summaries: lessons} = library;
  return {data, lessons, days: library.days.map(toDaySummary), texts: new Map(texts), today: check.today};
}

async function readText(file: string): Promise<LessonText> {
  return (JSON.parse(await readFile(file, 'utf8')) as Lesson).text;
}

interface Part {
  name: string;
  title: string;
  finding: Finding;
}

function toJson(parts: Part[]): string {
  const data = Object.fromEntries(parts.map(({name, finding}) => [name, finding.data]));
  return `${JSON.stringify(data, null, 2)}\n`;
}

function toText(parts: Part[]): string {
  return parts.map(({title, finding}) => `${[title, '', ...finding.lines].join('\n')}\n`).join('\n');
}
