// `lessons docs`: writes docs/lesson-format.md from the schema and the rules.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {Command as Program} from 'commander';

import type {Command} from './command.ts';
import {locateContent, type ContentOptions} from './open-content.ts';

/** Adds `docs` to the program. */
export const docs: Command = (program, terminal) => {
  program
    .command('docs')
    .description('write docs/lesson-format.md from the schema and the rules')
    .action(async (_, command: Program) => {
      const {LESSON_FORMAT_PATH, renderLessonFormat} = await import('../document/lesson-format.ts');
      const {content} = command.optsWithGlobals<ContentOptions>();
      const directory = locateContent(terminal.cwd, content);
      const file = path.join(directory, '..', LESSON_FORMAT_PATH);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, renderLessonFormat());
      terminal.writeError(`Wrote ${path.relative(terminal.cwd, file)}.\n`);
    });
};
