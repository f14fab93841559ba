// `lessons new`: starts a lesson.
import path from 'node:path';

import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';

/** Adds `new` to the program. */
export const startNew: Command = (program, terminal) => {
  program
    .command('new')
    .description('start a lesson, with everything that is left to write marked')
    .argument('<theme>', 'its theme, such as fake-news')
    .argument('<slug>', 'its folder and address, such as leave-the-page')
    .action(async (theme: string, slug: string) => {
      const {startLesson} = await import('../start/start-lesson.ts');
      const files = await withContent(program.opts<ContentOptions>(), terminal, ({check}) =>
        startLesson({...check, theme, slug}),
      );
      for (const file of files) terminal.write(`${path.relative(terminal.cwd, file)}\n`);
      terminal.writeError('Write what is left to write; `lessons check` says where.\n');
    });
};
