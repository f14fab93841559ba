// Runs those rules of remark-lint that find mistakes in lessons; what is only style, `lessons fix` mends.
import type {Nodes, Root} from 'mdast';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import {unified, type Pluggable} from 'unified';

import {findNodes} from '../parse/find-nodes.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';

/**
 * Left out: comments that switch rules off (lessons have no HTML), and undefined references, for adapted worksheets
 * write `[Picture: a phone]` and mean it.
 */
const LEFT_OUT = ['remarkLint', 'remark-lint:no-undefined-references'];

/** What rules look for: without it a rule has nothing to say, and is not run. One that is not named here always is. */
const LOOKED_FOR: Record<string, Nodes['type']> = {
  'remark-lint:hard-break-spaces': 'break',
  'remark-lint:list-item-bullet-indent': 'list',
  'remark-lint:list-item-indent': 'list',
  'remark-lint:no-blockquote-without-marker': 'blockquote',
  'remark-lint:no-duplicate-definitions': 'definition',
  'remark-lint:no-heading-content-indent': 'heading',
  'remark-lint:no-literal-urls': 'link',
  'remark-lint:no-shortcut-reference-image': 'imageReference',
  'remark-lint:no-shortcut-reference-link': 'linkReference',
  'remark-lint:no-unused-definitions': 'definition',
  'remark-lint:ordered-list-marker-style': 'list',
};

const plugins = (remarkPresetLintRecommended.plugins ?? [])
  .filter((plugin) => !LEFT_OUT.includes(nameOf(plugin)))
  .map((plugin) => ({lookedFor: LOOKED_FOR[nameOf(plugin)], linter: unified().use([plugin]).freeze()}));

/** Adds what remark-lint finds to the file's messages, as warnings. */
export function lintMarkdown({tree, file}: MarkdownFile): void {
  const short = shorten(tree);
  for (const {lookedFor, linter} of plugins) {
    if (!lookedFor || findNodes(tree, lookedFor).length > 0) linter.runSync(short, file);
  }
}

/** Two thirds of a tree are words, which no rule looks at, and every rule walks the whole tree: a fifth of compiling. */
function shorten(tree: Root): Root {
  return {...tree, children: shortenAll(tree.children)};
}

function shortenAll<Child extends Nodes>(children: readonly Child[]): Child[] {
  return children.flatMap((child) => {
    if (child.type === 'text' || child.type === 'inlineCode') return [];
    if (child.type === 'link' || child.type === 'linkReference' || !('children' in child)) return [child];
    return [{...child, children: shortenAll<Nodes>(child.children)}];
  });
}

function nameOf(plugin: Pluggable): string {
  const attacher = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof attacher === 'function' ? attacher.name : '';
}
