// Runs those rules of remark-lint that find mistakes in lessons; what is only style, `lessons fix` mends.
import type {Nodes, Root, RootContent} from 'mdast';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import {unified, type Pluggable} from 'unified';

import type {MarkdownFile} from '../parse/parse-markdown.ts';

/** What rules are called; what else is in the preset lets comments switch rules off, and lessons have no HTML. */
const RULE = /^remark-lint:/;

/** Adapted worksheets write `[Picture: a phone]` and mean it. */
const LEFT_OUT = ['remark-lint:no-undefined-references'];

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
  .filter((plugin) => RULE.test(nameOf(plugin)) && !LEFT_OUT.includes(nameOf(plugin)))
  .map((plugin) => ({lookedFor: LOOKED_FOR[nameOf(plugin)], linter: unified().use([plugin]).freeze()}));

/** Adds what remark-lint finds to the file's messages, as warnings. */
export function lintMarkdown({tree, file}: MarkdownFile): void {
  const blocks = shortenAll(tree.children);
  const types = blocks.map(findTypes);
  for (const {lookedFor, linter} of plugins) {
    const children = pick(blocks, types, lookedFor);
    const picked: Root = {...tree, children};
    if (children.length > 0 || !lookedFor) linter.runSync(picked, file);
  }
}

/** Every rule walks its whole tree: it is given those blocks only in which there is something for it. */
function pick(
  blocks: RootContent[],
  types: Set<Nodes['type']>[],
  lookedFor: Nodes['type'] | undefined,
): RootContent[] {
  if (!lookedFor) return blocks;
  // Definitions belong to what refers to them, wherever that stands.
  if (lookedFor === 'definition') return types.some((inside) => inside.has(lookedFor)) ? blocks : [];
  return blocks.filter((_, index) => types[index]?.has(lookedFor));
}

function findTypes(block: Nodes): Set<Nodes['type']> {
  const found = new Set<Nodes['type']>();
  const waiting: Nodes[] = [block];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.add(node.type);
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
}

/** Two thirds of a tree are words, which no rule looks at, and every rule walks the whole tree: a fifth of compiling. */
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
