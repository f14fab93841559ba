// Where YAML files lie: apart from what is in them, so that a run in which nothing changed loads no parser.

/** Where each kind of YAML file lies, relative to the content folder, by the name of the kind. */
export const dataPaths = {
  area: /^area\.yaml$/,
  theme: /^themes\/[^/]+\.yaml$/,
  'key-stages': /^vocabularies\/key-stages\.yaml$/,
  vocabulary:
    /^vocabularies\/(?:subjects|kinds|areas-of-need|british-values|protected-characteristics|concerns)\.yaml$/,
  'literal-language': /^vocabularies\/literal-language\.yaml$/,
  pictures: /^vocabularies\/pictures\.yaml$/,
  framework: /^vocabularies\/frameworks\/[^/]+\.yaml$/,
  'trusted-resource': /^trusted\/[^/]+\.yaml$/,
} as const;

/** The name of a kind of YAML file. */
export type DataKind = keyof typeof dataPaths;

/** Tells what kind of YAML file a path is of. */
export function findDataKind(path: string): DataKind | undefined {
  return (Object.keys(dataPaths) as DataKind[]).find((kind) => dataPaths[kind].test(path));
}
