// `lessons symbols`: finds symbols by their names, so that authors can choose.
import {count} from '../check/words.ts';
import type {Command} from './command.ts';

/** Names that are said at once: a screen full. */
const SHOWN = 40;

/** Adds `symbols` to the program. */
export const symbols: Command = (program, terminal) => {
  program
    .command('symbols')
    .description('find symbols for words of a vocabulary: names in OpenMoji in which all the words stand')
    .argument('<words...>')
    .action(async (words: string[]) => {
      const {findNearSymbols, findSymbolNames} = await import('../read/find-symbol-names.ts');
      const {openSymbolSet} = await import('../read/symbol-set.ts');
      const {names} = openSymbolSet();
      const asked = words.join(' ');
      const found = findSymbolNames(asked, names);
      terminal.write(
        found
          .slice(0, SHOWN)
          .map((name) => `${name}\n`)
          .join(''),
      );
      if (found.length > SHOWN) {
        terminal.writeError(`${count(found.length - SHOWN, 'more symbol')}: add a word to see fewer.\n`);
      }
      if (found.length > 0) return;
      const near = findNearSymbols(asked, names);
      const hint = near.length > 0 ? ` Near: ${near.join(', ')}.` : ' Try another word.';
      terminal.writeError(`No symbol is named so.${hint} They can be seen at https://openmoji.org.\n`);
      terminal.setExitCode(1);
    });
};
