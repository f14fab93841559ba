// The vocabulary of schema.org, read from the types that schema-dts generates from its published definition.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

interface Type {
  parents: string[];
  /** Each property with the names of the types that its value may have. */
  properties: Map<string, string[]>;
}

const BASE = /^(?:export )?interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+))? \{$([\s\S]*?)^\}/gm;
const PROPERTY = /^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm;

const types = readTypes();

function readTypes(): Map<string, Type> {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts');
  const found = new Map<string, Type>();
  for (const match of readFileSync(file, 'utf8').matchAll(BASE)) {
    const [name, parents, body] = match.slice(1).map((part = '') => part) as [string, string, string];
    const type = found.get(name) ?? {parents: [], properties: new Map<string, string[]>()};
    const bases = [...parents.matchAll(/\b(\w+)Base\b/g)].map(([, parent]) => parent!);
    type.parents.push(...bases.filter((parent) => parent !== name));
    for (const [, property, range] of body.matchAll(PROPERTY))
      type.properties.set(property!, range!.split(' | '));
    found.set(name, type);
  }
  return found;
}

/**
 * Checks JSON-LD against the vocabulary: every type is one, every property belongs to one of its node's types, and
 * every value is of a type that the property takes.
 * @returns what is wrong, each with its place
 */
export function findVocabularyFaults(node: Record<string, unknown>, place = '$'): string[] {
  const names = [node['@type']].flat().map(String);
  const unknown = names
    .filter((name) => !types.has(name))
    .map((name) => `${place}: there is no type ${name}`);
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [...unknown, ...properties.flatMap(([name, value]) => checkProperty(names, [name, value], place))];
}

function checkProperty(names: string[], [name, value]: [string, unknown], place: string): string[] {
  const range = names.map((type) => findRange(type, name)).find((found) => found !== undefined);
  const at = `${place}.${name}`;
  if (!range) return [`${at}: ${names.join(' and ')} have no such property`];
  return [value].flat().flatMap((one: unknown, index) => checkValue(one, range, `${at}[${index}]`));
}

const plain = [
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Duration',
  'Language',
  'CssSelectorType',
  'PronounceableText',
];

function checkValue(value: unknown, range: string[], place: string): string[] {
  if (typeof value === 'string') {
    return range.some((name) => plain.includes(name)) ? [] : [`${place}: is text, not ${range.join(' or ')}`];
  }
  if (typeof value === 'boolean') return range.includes('Boolean') ? [] : [`${place}: is true or false`];
  if (typeof value === 'number')
    return range.some((name) => /Number|Integer/.test(name)) ? [] : [`${place}: is a number`];
  const node = value as Record<string, unknown>;
  const fits = [node['@type']].flat().some((name) => range.some((wanted) => isA(String(name), wanted)));
  return [
    ...(fits ? [] : [`${place}: is ${String(node['@type'])}, not ${range.join(' or ')}`]),
    ...findVocabularyFaults(node, place),
  ];
}

function findRange(type: string, property: string): string[] | undefined {
  const {parents = [], properties} = types.get(type) ?? {};
  return (
    properties?.get(property) ?? parents.map((parent) => findRange(parent, property)).find((found) => found)
  );
}

function isA(type: string, wanted: string): boolean {
  return type === wanted || (types.get(type)?.parents ?? []).some((parent) => isA(parent, wanted));
}
