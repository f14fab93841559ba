// Carries the chosen version of a lesson, and other options, from one page's address to the next.

/** Options of a page by their name; a list stands for a parameter that may come more than once. */
export type AddressOptions = Record<string, string | number | string[] | undefined>;

/**
 * Writes the chosen areas of need as the part of an address that every page of a lesson understands.
 * @param chosen ids of areas of need, in the lesson's order
 * @param options further parameters; those that are undefined or empty are left out
 * @returns "?adapt=cognition-and-learning&size=18"; nothing where nothing is chosen
 */
export function toVersionQuery(chosen: string[], options: AddressOptions = {}): string {
  const all = Object.entries({adapt: chosen, ...options}).flatMap(([name, value]) => toPairs(name, value));
  return all.length > 0 ? `?${new URLSearchParams(all)}` : '';
}

function toPairs(name: string, value: AddressOptions[string]): [string, string][] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one): [string, string][] =>
    one === undefined || one === '' ? [] : [[name, String(one)]],
  );
}
