// The least number that is enough, found by halving.

/**
 * Finds the least whole number above `from` and up to `most` that is enough. What is enough must stay so for every
 * greater number.
 * @returns undefined where not even `most` is
 */
export function findLeast(
  [from, most]: readonly [from: number, most: number],
  isEnough: (value: number) => boolean,
): number | undefined {
  if (most <= from || !isEnough(most)) return undefined;
  let [tooFew, enough] = [from, most];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
