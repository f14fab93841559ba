// Builds content folders for tests, in a temporary folder that is removed after the test.
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {onTestFinished} from 'vitest';

const vocabulary = (...ids: string[]): string =>
  `entries:\n${ids.map((id) => `  - id: ${id}\n    label: ${id}\n    aliases: []\n`).join('')}`;

const FILES: Record<string, string> = {
  'area.yaml': `name: Derby
council: Derby City Council
police: Derbyshire Constabulary
safeguarding: Tell your **DSL**.
contacts: []
sections: []
reviewed: 2026-11-20
sources: []
`,
  'themes/fake-news.yaml': `label: Fake news
summary: How false news spreads.
why: It helps.
order: 1
`,
  'vocabularies/key-stages.yaml': `entries:
  - id: ks3
    label: Key Stage 3
    years: [7, 8, 9]
    ages: [11, 14]
`,
  'vocabularies/subjects.yaml': vocabulary('pshe', 'citizenship'),
  'vocabularies/kinds.yaml': vocabulary('lesson', 'tutor-time', 'assembly', 'workshop'),
  'vocabularies/areas-of-need.yaml': vocabulary('cognition-and-learning', 'sensory-and-physical'),
  'vocabularies/british-values.yaml': vocabulary('democracy'),
  'vocabularies/protected-characteristics.yaml': vocabulary('race'),
  'vocabularies/concerns.yaml': vocabulary('far-right'),
};

/** A content folder in a temporary folder. */
export interface ExampleContent {
  /** The folder around it, as a working directory. */
  cwd: string;
  /** The content folder. */
  directory: string;
  /** Writes a file, or removes it. */
  write(name: string, text: string | Uint8Array | undefined): Promise<void>;
}

/**
 * Builds a content folder with small vocabularies and one theme.
 * @param files other files by path, which replace those of the example; `undefined` leaves one out
 */
export async function createExampleContent(
  files: Record<string, string | Uint8Array | undefined> = {},
): Promise<ExampleContent> {
  const cwd = await mkdtemp(path.join(tmpdir(), 'lessons-'));
  onTestFinished(() => rm(cwd, {recursive: true, force: true}));
  const directory = path.join(cwd, 'content');
  const write: ExampleContent['write'] = async (name, text) => {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), {recursive: true});
    await (text === undefined ? rm(file, {force: true}) : writeFile(file, text));
  };
  for (const [name, text] of Object.entries({...FILES, ...files})) await write(name, text);
  return {cwd, directory, write};
}
