// Reads YAML without executing, expanding or guessing anything, and knows where every field stands.
import {isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document, type Node} from 'yaml';

import {FILE_START, type Place, type Point} from '../check/place.ts';
import type {Problem} from '../check/problem.ts';

/** A way through fields and list items: `['sources', 0, 'url']`. */
export type FieldPath = readonly (string | number)[];

/** YAML that was read, with the places of its fields. */
export interface PlacedYaml {
  /** What it says, as plain data; undefined where it has errors. */
  value: unknown;
  problems: Problem[];
  /** Where a field's value stands; where it is missing, the nearest field around it, or the start of the file. */
  placeOf(path: FieldPath): Place;
  /** Where a field's name stands. */
  placeOfKey(path: FieldPath): Place;
}

/** Where YAML begins in its file, when it is front matter. */
export interface YamlOrigin {
  /** Lines of the file before the YAML. */
  lineOffset: number;
}

const OPTIONS = {
  uniqueKeys: true,
  merge: false,
  version: '1.2',
  schema: 'core',
  // No `!!binary`, `!!set` and the like: fields hold text, numbers, lists and groups.
  resolveKnownTags: false,
  prettyErrors: false,
  // Warnings are in the document; they need not be printed too.
  logLevel: 'error',
} as const;

/**
 * Reads YAML.
 * @param text the YAML alone
 * @param origin where it begins in its file
 */
export function parseYaml(text: string, origin: YamlOrigin = {lineOffset: 0}): PlacedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {...OPTIONS, lineCounter});
  const toPoint = (offset: number): Point => {
    const {line, col} = lineCounter.linePos(Math.min(offset, text.length));
    return {line: Math.max(line, 1) + origin.lineOffset, column: Math.max(col, 1)};
  };
  const toPlace = (range: readonly number[]): Place => ({
    start: toPoint(range[0] ?? 0),
    end: toPoint(range[1] ?? 0),
  });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => ({
    unexpected: `Unexpected YAML: ${sentence(error.message)}`,
    expected: 'fields as in docs/lesson-format.md',
    fix: 'Put text with a colon, a hash or quotation marks in it between single quotes.',
    place: toPlace(error.pos),
  }));
  problems.push(...findAliases(document).map((alias) => toAliasProblem(toPlace(alias.range ?? [0, 0]))));
  return {
    value: problems.length === 0 ? document.toJS({maxAliasCount: 0}) : undefined,
    problems,
    placeOf: (path) => placeOfNode(findNode(document, path), toPlace),
    placeOfKey: (path) => placeOfNode(findKey(document, path), toPlace),
  };
}

function placeOfNode(node: Node | undefined, toPlace: (range: readonly number[]) => Place): Place {
  return node?.range ? toPlace(node.range) : FILE_START;
}

/** An alias repeats a value that stands elsewhere; a few lines of them can ask for more memory than there is. */
function findAliases(document: Document): Node[] {
  const aliases: Node[] = [];
  visit(document, {Alias: (_, alias) => void aliases.push(alias)});
  return aliases;
}

function toAliasProblem(place: Place): Problem {
  return {
    unexpected: 'Unexpected alias (`*name`)',
    expected: 'every value written out',
    fix: 'Write the value where it is needed.',
    place,
  };
}

function findNode(document: Document, path: FieldPath): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node;
  }
  return undefined;
}

function findKey(document: Document, path: FieldPath): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pairs = isMap(parent) ? parent.items : [];
  const pair = pairs.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key : findNode(document, path.slice(0, -1));
}

function sentence(message: string): string {
  return message.replace(/\.$/, '').split('\n')[0] ?? message;
}
