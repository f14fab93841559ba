// Says which pages may be kept.
import type {RouteHandle} from '../page-scripts.ts';

/**
 * Only a page that asks for it and was found may be kept. One whose script its address chooses may not: what is kept is
 * told apart by less than the whole address.
 * @returns the value of `Cache-Control`
 */
export function toCacheControl(status: number, handle: RouteHandle): string {
  return handle.public && typeof handle.script !== 'function' && status === 200
    ? 'public, no-cache'
    : 'no-cache';
}
