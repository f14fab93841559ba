// Checks one YAML file and compiles it into its part of the manifest.
import {VFile} from 'vfile';

import {createReport, toRecord} from '../check/message.ts';
import type {WordUse} from '../check/library-facts.ts';
import type {Problem} from '../check/problem.ts';
import {toUnknownSymbol} from '../check/unknown-symbol.ts';
import {quote} from '../check/words.ts';
import type {DataFile} from '../data-files/data-file.ts';
import {findDataFile} from '../data-files/index.ts';
import {checkFields} from '../fields/check-fields.ts';
import {parseYaml, type PlacedYaml} from '../parse/parse-yaml.ts';
import type {SourceSymbol, SourceText} from '../read/source-file.ts';
import {EMPTY_RESULT, type JobResult} from '../run/job.ts';
import {compileField} from './compile-field.ts';

type Fields = Record<string, unknown>;

/**
 * Checks and compiles a YAML file.
 * @param symbols those that it names, known and unknown
 * @throws Error when no kind of YAML file lies at its path: whoever lists the files lists only those
 */
export function compileDataFile(source: SourceText, symbols: readonly SourceSymbol[] = []): JobResult {
  const kind = findDataFile(source.path);
  if (!kind) throw new Error(`No kind of data file lies at ${source.path}.`);
  const file = new VFile({path: source.path, value: source.text});
  const id = source.path.replace(/^.*\/|\.yaml$/g, '');

  const yaml = parseYaml(source.text);
  const {values, problems} = checkFields(yaml, kind.fields);
  const ruleId = yaml.problems.length > 0 ? 'yaml' : 'data-file';
  [...problems, ...checkId(id, values, yaml), ...checkUnique(kind, values, yaml)].forEach(
    createReport(file, ruleId),
  );
  checkSymbols(kind, values, {yaml, symbols}).forEach(createReport(file, 'known-symbol'));
  const toResult = (parts: Partial<JobResult>): JobResult => ({
    ...EMPTY_RESULT,
    ...parts,
    messages: file.messages.map((message) => ({path: source.path, message: toRecord(message)})),
  });
  if (problems.length > 0) return toResult({});

  const fields: ReturnType<typeof compileField>[] = [];
  const value = kind.compile(values, {
    id,
    render(path) {
      const field = compileField({source, yaml, path});
      fields.push(field);
      return field.html;
    },
  });
  file.messages.push(...fields.flatMap((field) => field.messages));
  return toResult({
    value,
    links: fields.flatMap(({links}) => links),
    words: findWords(kind, values, {source, yaml}),
  });
}

/** The name of a file is its id; where it is written too, both are the same. */
function checkId(id: string, values: Fields, yaml: PlacedYaml): Problem[] {
  return ['id', 'slug'].flatMap((name) => {
    const written = values[name];
    if (typeof written !== 'string' || written === id) return [];
    return {
      unexpected: `Unexpected ${name} ${quote(written)}`,
      expected: `${quote(id)}, the name of the file`,
      fix: `Change it to ${quote(id)}, or rename the file.`,
      place: yaml.placeOf([name]),
      actual: written,
    };
  });
}

function checkUnique({unique = []}: DataFile, values: Fields, yaml: PlacedYaml): Problem[] {
  return unique.flatMap(({list, key}) => {
    const words = ((values[list] ?? []) as Fields[]).map((item) => String(item[key]));
    return words.flatMap((word, index) => {
      if (words.indexOf(word) === index) return [];
      return {
        unexpected: `Unexpected second ${key} ${quote(word)}`,
        expected: 'each once',
        fix: 'Remove one of the two, or rename it.',
        place: yaml.placeOf([list, index, key]),
        actual: word,
      };
    });
  });
}

function checkSymbols(
  {symbols: named = []}: DataFile,
  values: Fields,
  {yaml, symbols}: {yaml: PlacedYaml; symbols: readonly SourceSymbol[]},
): Problem[] {
  return named.flatMap(({list, key}) =>
    ((values[list] ?? []) as Fields[]).flatMap((item, index) => {
      const problem = toUnknownSymbol(String(item[key]), symbols);
      return problem ? {...problem, place: yaml.placeOf([list, index, key])} : [];
    }),
  );
}

function findWords(
  {words = []}: DataFile,
  values: Fields,
  {source, yaml}: {source: SourceText; yaml: PlacedYaml},
): WordUse[] {
  return words.flatMap(({field, vocabulary}) =>
    ((values[field] ?? []) as string[]).map((word, index) => ({
      path: source.path,
      word,
      vocabulary,
      place: yaml.placeOf([field, index]),
    })),
  );
}
