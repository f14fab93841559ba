// Writes lengths as Office counts them.
import type {Place} from './layouts.ts';

/** Office counts lengths in these: 914,400 an inch. */
const EMU = 914_400;

/** @returns inches as Office counts them */
export function toEmu(inches: number): number {
  return Math.round(inches * EMU);
}

/** @returns where a shape stands */
export function toXfrm({x, y, w, h}: Place): string {
  return `<a:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(w)}" cy="${toEmu(h)}"/></a:xfrm>`;
}
