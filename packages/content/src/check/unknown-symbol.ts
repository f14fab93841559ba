// What is said of a symbol that the symbol set does not have.
import type {SourceSymbol} from '../read/source-file.ts';
import type {Problem} from './problem.ts';
import {quote} from './words.ts';

/**
 * Says that a symbol is unknown, and which may have been meant.
 * @param symbol the name as it was written
 * @param symbols the symbols that the file names, known and unknown
 * @returns undefined where the symbol set has it
 */
export function toUnknownSymbol(symbol: string, symbols: readonly SourceSymbol[] = []): Problem | undefined {
  const known = symbols.find(({name}) => name === symbol);
  if (known?.svg !== undefined) return undefined;
  const near = known?.near ?? [];
  return {
    unexpected: `Unexpected symbol ${quote(symbol)}`,
    expected: 'a name of the symbol set',
    fix: suggest(near),
    actual: symbol,
    options: near,
  };
}

function suggest(near: readonly string[]): string {
  if (near.length === 0) return 'Find one with `npm run lessons -- symbols <words>`, or leave it out.';
  const which = near.length === 1 ? 'that shows' : 'one shows';
  return `Change it to ${near.map(quote).join(' or ')}, if ${which} exactly this meaning, or leave it out.`;
}
