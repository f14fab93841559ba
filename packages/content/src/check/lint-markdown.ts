// Runs those rules of remark-lint that find mistakes in lessons; what is only style, `lessons fix` mends.
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import {unified, type Pluggable} from 'unified';

import type {MarkdownFile} from '../parse/parse-markdown.ts';

/**
 * Left out: comments that switch rules off (lessons have no HTML), and undefined references, for adapted worksheets
 * write `[Picture: a phone]` and mean it.
 */
const LEFT_OUT = ['remarkLint', 'remark-lint:no-undefined-references'];

const plugins = (remarkPresetLintRecommended.plugins ?? []).filter(
  (plugin) => !LEFT_OUT.includes(nameOf(plugin)),
);

const linter = unified().use(plugins).freeze();

/** Adds what remark-lint finds to the file's messages, as warnings. */
export function lintMarkdown({tree, file}: MarkdownFile): void {
  linter.runSync(tree, file);
}

function nameOf(plugin: Pluggable): string {
  const attacher = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof attacher === 'function' ? attacher.name : '';
}
