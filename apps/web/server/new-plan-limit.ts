// Keeps the number of new plans in bounds, so that nobody fills the disk by pressing a button.
import {isIPv6} from 'node:net';

import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';

/** A whole school is one address, and a training day makes many plans at once. */
const MOST_PLANS = 300;

const SECONDS = 60 * 60;

/** Counts new plans by where they come from. */
export interface NewPlanLimit {
  /** @returns 0 where another plan may be made, otherwise the seconds to wait */
  count(address: string | undefined): Promise<number>;
}

/** Makes a limit of `most` plans an hour for each address. It is forgotten when the process ends. */
export function createNewPlanLimit(most = MOST_PLANS): NewPlanLimit {
  const limiter = new RateLimiterMemory({points: most, duration: SECONDS});
  return {
    async count(address) {
      try {
        await limiter.consume(toKey(address));
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}

/** One household or school holds at least a whole /64 of IPv6, so that is what counts as one address. */
export function toKey(address = 'unknown'): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? toGroups(address.toLowerCase().replace(/%.*/, '')).slice(0, 4).join(':');
}

// All eight groups of an address, those that "::" stands for too.
function toGroups(address: string): string[] {
  const [first = [], last] = address.split('::').map((half) => half.split(':').filter(Boolean));
  if (!last) return first;
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
}
