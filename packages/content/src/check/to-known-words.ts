// Takes from the library's data the words that rules compare with.
import type {LibraryData} from '../compile/to-manifest.ts';
import type {Content} from '../read/read-content.ts';
import type {SourceText} from '../read/source-file.ts';
import type {KnownWords} from './known-words.ts';

/**
 * Gathers the words that lessons may use. A file that is wrong must not make every lesson wrong: themes are known by
 * the names of their files, and of a vocabulary that cannot be read no words are known, which rules take as any.
 * @param data the vocabularies and themes
 * @param content the files that they were read from
 */
export function toKnownWords(
  {vocabularies}: LibraryData,
  {data, passages}: Content,
): Omit<KnownWords, 'literalLanguage'> {
  const ids = (entries: {id: string}[]): string[] => entries.map(({id}) => id);
  const frameworks = namesIn(data, /^vocabularies\/frameworks\//);
  const {length: read} = vocabularies.frameworks;
  return {
    keyStages: vocabularies.keyStages.map(({id, years}) => ({id, years})),
    subjects: ids(vocabularies.subjects),
    // Days and trusted resources are kinds of the index, not of a lesson.
    kinds: ids(vocabularies.kinds).filter((id) => id !== 'day' && id !== 'trusted'),
    needs: ids(vocabularies.needs),
    britishValues: ids(vocabularies.britishValues),
    protectedCharacteristics: ids(vocabularies.protectedCharacteristics),
    concerns: ids(vocabularies.concerns),
    curriculum:
      read < frameworks.length
        ? []
        : vocabularies.frameworks.flatMap(({id, items}) => items.map(({code}) => `${id}/${code}`)),
    themes: namesIn(data, /^themes\//),
    passages: namesIn(passages, /^shared\//),
  };
}

function namesIn(files: SourceText[], folder: RegExp): string[] {
  return files.filter(({path}) => folder.test(path)).map(({path}) => path.replace(/^.*\/|\.[^.]+$/g, ''));
}
