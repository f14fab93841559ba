// Numbers that look random and are the same every time.

/**
 * Makes a generator: Mulberry32 (Ettinger 2017), whose whole state is one number.
 * @returns a function that gives a number from 0 up to, but not, 1
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
