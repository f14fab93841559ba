// Reads the symbols that a lesson names, so that all that it is compiled from is at hand.
import {findNearSymbols} from './find-symbol-names.ts';
import type {SourceSymbol, SourceText} from './source-file.ts';
import {openSymbolSet} from './symbol-set.ts';

/** A field `symbol` in YAML, in any of its forms, with its value on the same line or the next. */
const FIELD = /\bsymbol['"]?\s*:\s*['"]?([^\n'",}#]+)/g;

/** More than any vocabulary has: whatever a text holds, it costs little. */
const MAX_SYMBOLS = 20;

const MAX_LENGTH = 80;

/** Reads the symbols that the front matter of a lesson mentions; the set is opened only where there are any. */
export function readSymbols(texts: readonly SourceText[]): SourceSymbol[] {
  const page = texts.find(({path}) => path.endsWith('/lesson.md'))?.text ?? '';
  if (!page.includes('symbol')) return [];
  const mentioned = [...page.matchAll(FIELD)].map(([, name = '']) => name.trim());
  return [...new Set(mentioned)]
    .filter((name) => name !== '' && name.length <= MAX_LENGTH)
    .slice(0, MAX_SYMBOLS)
    .map(readSymbol);
}

function readSymbol(name: string): SourceSymbol {
  const {names, draw} = openSymbolSet();
  const svg = draw(name);
  return svg === undefined ? {name, near: findNearSymbols(name, names)} : {name, svg, near: []};
}
