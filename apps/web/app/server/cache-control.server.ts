// Says which pages may be kept.
import type {RouteHandle} from '../page-scripts.ts';

/**
 * Only a page that asks for it, was found and runs no scripts may be kept: scripts carry a nonce of their own answer.
 * @returns the value of `Cache-Control`
 */
export function toCacheControl(status: number, handle: RouteHandle): string {
  return handle.public && !handle.hydrates && status === 200 ? 'public, no-cache' : 'no-cache';
}
