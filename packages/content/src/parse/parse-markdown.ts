// Reads one Markdown file into its tree, unless it is over the limits.
import type {Root, Yaml} from 'mdast';
import {VFile} from 'vfile';

import {createReport} from '../check/message.ts';
import type {SourceText} from '../read/source-file.ts';
import {findTooDeep} from './limits.ts';
import {getParser} from './markdown-syntax.ts';

/** What a Markdown file is for: rules ask, for each has a form of its own. */
export type MarkdownKind = 'lesson' | 'slides' | 'worksheet' | 'day' | 'passage' | 'field';

/** A Markdown file that was read. */
export interface MarkdownFile {
  kind: MarkdownKind;
  /** Its name in its folder: `slides.md`. */
  name: string;
  /** Its path and text; problems are added to its messages. */
  file: VFile;
  tree: Root;
  /** Names of the pictures that lie beside it. */
  images: string[];
}

const EMPTY: Root = {type: 'root', children: []};

/**
 * Reads Markdown. Never throws for content: a file that is over the limits has a message and an empty tree.
 * @param source its path and text
 * @param kind what it is for; only some have front matter: see {@link hasFrontMatter}
 * @param images names of the pictures that lie beside it
 */
export function parseMarkdown(source: SourceText, kind: MarkdownKind, images: string[] = []): MarkdownFile {
  const file = new VFile({path: source.path, value: source.text});
  const name = source.path.split('/').at(-1) ?? source.path;
  const tooDeep = findTooDeep(source.text);
  if (tooDeep) createReport(file, 'limits')(tooDeep);
  const tree = tooDeep ? structuredClone(EMPTY) : getParser(hasFrontMatter(kind)).parse(file);
  return {kind, name, file, tree, images};
}

/** Tells whether files of a kind begin with fields in YAML. */
export function hasFrontMatter(kind: MarkdownKind): boolean {
  return kind === 'lesson' || kind === 'day';
}

/** Finds the front matter, which is the first thing in its file or is not there. */
export function findFrontMatter(tree: Root): Yaml | undefined {
  const [first] = tree.children;
  return first?.type === 'yaml' ? first : undefined;
}
