// Puts the parts of a library together into its manifest.
import type {DaySummary} from '../day.ts';
import type {LessonSummary} from '../lesson.ts';
import type {
  Area,
  Framework,
  KeyStage,
  Manifest,
  Theme,
  TrustedResource,
  VocabularyEntry,
} from '../library.ts';
import {hashBytes} from './hash-of.ts';

/** Compiled YAML files by path relative to the content folder. */
export type DataValues = ReadonlyMap<string, unknown>;

/** Everything that is neither lesson nor day. */
export type LibraryData = Omit<Manifest, 'version' | 'lessons' | 'days' | 'area'> & {area?: Area};

/**
 * Gathers what YAML files say.
 * @param values compiled files; a missing or wrong one counts as empty
 */
export function toLibraryData(values: DataValues): LibraryData {
  const list = <Item>(pattern: RegExp): Item[] =>
    [...values].filter(([path]) => pattern.test(path)).map(([, value]) => value as Item);
  const vocabulary = <Entry = VocabularyEntry>(name: string): Entry[] =>
    (values.get(`vocabularies/${name}.yaml`) ?? []) as Entry[];
  return {
    vocabularies: {
      keyStages: vocabulary<KeyStage>('key-stages'),
      subjects: vocabulary('subjects'),
      kinds: vocabulary('kinds'),
      needs: vocabulary('areas-of-need'),
      britishValues: vocabulary('british-values'),
      protectedCharacteristics: vocabulary('protected-characteristics'),
      concerns: vocabulary('concerns'),
      frameworks: list<Framework>(/^vocabularies\/frameworks\//),
    },
    themes: list<Theme>(/^themes\//).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    trusted: list<TrustedResource>(/^trusted\//),
    area: values.get('area.yaml') as Area | undefined,
  };
}

/** What a manifest is made of. */
export interface ManifestParts {
  data: LibraryData & {area: Area};
  lessons: LessonSummary[];
  days: DaySummary[];
}

/** A manifest, and the same as it is written: of a large library that is too long to be made twice. */
export interface BuiltManifest {
  manifest: Manifest;
  json: Buffer;
}

/** Puts the manifest together: lessons by theme and slug, days by age and slug. */
export function toManifest({data, lessons, days}: ManifestParts): BuiltManifest {
  const order = new Map(data.themes.map((theme, index) => [theme.id, index]));
  const place = ({theme}: LessonSummary): number => order.get(theme) ?? order.size;
  const whole = {
    ...data,
    lessons: [...lessons].sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1)),
    days: [...days].sort(byAge),
  };
  const json = Buffer.from(JSON.stringify(whole));
  const version = hashBytes(json).slice(0, 16);
  return {
    manifest: {version, ...whole},
    json: Buffer.concat([Buffer.from(`{"version":"${version}",`), json.subarray(1)]),
  };
}

/** The youngest first; of two that begin alike, the one that ends first. */
function byAge(a: DaySummary, b: DaySummary): number {
  const first = Math.min(...a.years) - Math.min(...b.years);
  return first || Math.max(...a.years) - Math.max(...b.years) || (a.slug < b.slug ? -1 : 1);
}
