// Finds nodes of a tree by their type. A tree is walked once and remembered: twenty rules ask for its nodes, and
// walking took a quarter of compiling.
import type {Nodes} from 'mdast';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, {type: Type}>;

const known = new WeakMap<Nodes, Map<string, Nodes[]>>();

/**
 * Finds nodes inside a node, in the order in which they stand in the file.
 * @param within where to look; it must not be changed afterwards
 * @param types what to find
 */
export function findNodes<Type extends Nodes['type']>(within: Nodes, ...types: Type[]): NodeOf<Type>[] {
  const byType = known.get(within) ?? sortNodes(within);
  known.set(within, byType);
  const found = types.flatMap((type) => byType.get(type) ?? []) as NodeOf<Type>[];
  return types.length > 1 ? found.sort((a, b) => offsetOf(a) - offsetOf(b)) : found;
}

function sortNodes(within: Nodes): Map<string, Nodes[]> {
  const byType = new Map<string, Nodes[]>();
  const waiting: Nodes[] = [within];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return byType;
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
