// `lessons new-day`: starts a drop-down day.
import path from 'node:path';

import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';

/** Adds `new-day` to the program. */
export const startNewDay: Command = (program, terminal) => {
  program
    .command('new-day')
    .description('start a drop-down day, with everything that is left to write marked')
    .argument('<slug>', 'its file and address, such as think-for-yourself')
    .action(async (slug: string) => {
      const {startDay} = await import('../start/start-day.ts');
      const file = await withContent(program.opts<ContentOptions>(), terminal, ({check}) =>
        startDay({...check, slug}),
      );
      terminal.write(`${path.relative(terminal.cwd, file)}\n`);
      terminal.writeError('Write what is left to write; `lessons check` says where.\n');
    });
};
