// Finds things that are the same in one respect and should not be.

/** A thing with another one of the same key. */
export interface Same<Item> {
  item: Item;
  other: Item;
}

/**
 * Finds items that share a key; each comes with the first other one.
 * @param toKey what should be unique; an undefined key is nobody's
 */
export function findSame<Item>(
  items: readonly Item[],
  toKey: (item: Item) => string | undefined,
): Same<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = toKey(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((item) => {
      const other = group.find((one) => one !== item);
      return other ? [{item, other}] : [];
    }),
  );
}
