// Leaves fields out.

/** Gives an object without some of its fields, the others in their order. */
export function omit<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as Key))) as Omit<
    Whole,
    Key
  >;
}
