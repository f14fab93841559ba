// `lessons fix`: mends what can be mended.
import type {Command as Program} from 'commander';

import {count} from '../check/words.ts';
import type {Command} from './command.ts';
import {withContent, type ContentOptions} from './open-content.ts';
import {selectPaths} from './select-paths.ts';

/** Adds `fix` to the program. */
export const fix: Command = (program, terminal) => {
  program
    .command('fix')
    .description('mend formatting, and words of vocabularies that are nearly right')
    .argument('[paths...]', 'files or folders to mend')
    .action(async (paths: string[], _, command: Program) => {
      const {fixLibrary} = await import('../fix-library.ts');
      const changed = await withContent(command.optsWithGlobals<ContentOptions>(), terminal, ({check}) =>
        fixLibrary({...check, includes: selectPaths(paths, terminal.cwd)}),
      );
      for (const file of changed) terminal.write(`${file}\n`);
      terminal.writeError(
        changed.length > 0 ? `Mended ${count(changed.length, 'file')}.\n` : 'Nothing to mend.\n',
      );
    });
};
