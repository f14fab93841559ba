// Reads the symbols that a lesson names, so that all that it is compiled from is at hand.
import {findNearSymbols} from './find-symbol-names.ts';
import type {SourceSymbol, SourceText} from './source-file.ts';
import {openSymbolSet} from './symbol-set.ts';

/** A field `symbol` in YAML, in any of its forms, with its value on the same line or the next. */
const FIELD = /\bsymbol['"]?\s*:\s*['"]?([^\n'",}#]+)/g;

/** More than any vocabulary has: whatever a text holds, it costs little. */
const MAX_SYMBOLS = 20;

const MAX_LENGTH = 80;

/** How many unknown names are compared with the whole set. */
const MAX_COMPARED = 20;

/** Reads the symbols that the front matter of a lesson mentions; the set is opened only where there are any. */
export function readSymbols(texts: readonly SourceText[]): SourceSymbol[] {
  const page = texts.find(({path}) => path.endsWith('/lesson.md'))?.text ?? '';
  if (!page.includes('symbol')) return [];
  return findNames(page).slice(0, MAX_SYMBOLS).map(readSymbol);
}

/** Reads the symbols that a YAML file mentions: as many as there are, for it is one file for the whole library. */
export function readDataSymbols({text}: SourceText): SourceSymbol[] {
  const symbols = findNames(text).map((name): SourceSymbol => ({
    name,
    svg: openSymbolSet().draw(name),
    near: [],
  }));
  const unknown = symbols.filter(({svg}) => svg === undefined).slice(0, MAX_COMPARED);
  return symbols.map((symbol) => (unknown.includes(symbol) ? readSymbol(symbol.name) : symbol));
}

function findNames(text: string): string[] {
  const mentioned = [...text.matchAll(FIELD)].map(([, name = '']) => name.trim());
  return [...new Set(mentioned)].filter((name) => name !== '' && name.length <= MAX_LENGTH);
}

function readSymbol(name: string): SourceSymbol {
  const {names, draw} = openSymbolSet();
  const svg = draw(name);
  return svg === undefined ? {name, near: findNearSymbols(name, names)} : {name, svg, near: []};
}
