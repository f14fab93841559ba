// Every kind of YAML file that the library has.
import {findDataKind} from '../read/data-paths.ts';
import {area} from './area.ts';
import type {DataFile} from './data-file.ts';
import {framework} from './framework.ts';
import {keyStages} from './key-stages.ts';
import {literalLanguage} from './literal-language.ts';
import {pictures} from './pictures.ts';
import {theme} from './theme.ts';
import {trustedResource} from './trusted-resource.ts';
import {vocabulary} from './vocabulary.ts';

/** The kinds of YAML file. */
export const dataFiles: readonly DataFile[] = [
  area,
  theme,
  keyStages,
  vocabulary,
  literalLanguage,
  pictures,
  framework,
  trustedResource,
];

/** Finds what kind of file a path is of. */
export function findDataFile(path: string): DataFile | undefined {
  const kind = findDataKind(path);
  return dataFiles.find(({name}) => name === kind);
}
