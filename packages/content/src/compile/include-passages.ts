// Puts shared passages where `::shared{name="…"}` names them.
import type {Parent, RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

/** Finds the content of a shared passage. */
export type FindPassage = (name: string) => readonly RootContent[] | undefined;

/**
 * Replaces every `::shared` by its passage; other directives of one line are no text, and are left out. The rule known-passage has reported unknown names before.
 * @param nodes nodes of a file; they are not changed
 */
export function includePassages(nodes: readonly RootContent[], findPassage: FindPassage): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'leafDirective') return node.name === 'shared' ? readPassage(node, findPassage) : [];
    if (!('children' in node)) return [node];
    const parent: Parent = node;
    return [{...node, children: includePassages(parent.children, findPassage)} as RootContent];
  });
}

function readPassage({attributes}: LeafDirective, findPassage: FindPassage): readonly RootContent[] {
  return findPassage(attributes?.['name'] ?? '') ?? [];
}
