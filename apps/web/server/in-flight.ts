// Keeps the number of answers under way in bounds. A whole school is one address, so nothing is counted by address.
import type {Request, RequestHandler, Response} from 'express';

import {sendNotice} from './notice-page.ts';

/** Past this many, an answer would come later than anybody waits for it. */
const MAX_IN_FLIGHT = 500;

/**
 * Answers that are made at the same time; the others wait for their turn. More would not be made sooner, and would hold
 * up the process for seconds at a time, in which it could not even refuse anybody.
 */
const MAX_AT_WORK = 64;

/** Whoever has waited for so long in vain, in milliseconds, has mostly gone. */
export const LONGEST_WAIT_MS = 8_000;

/** A form that comes slowly takes no turn from those who read: only from other forms. */
const MAX_FORMS = 100;

const busy = {
  status: 503,
  title: 'Too many people at once',
  text: 'The library is busy. Wait a few seconds and load the page again.',
};

/** How much is answered, and how long is waited. */
export interface InFlightOptions {
  /** Answers under way at once, above which requests are refused. */
  most?: number;
  /** Longest that a request waits for its turn, in milliseconds. */
  longestWaitMs?: number;
}

/** Refuses with 503 what is more than the process can answer, and what has waited for its turn for too long. */
export function createInFlightLimit({
  most = MAX_IN_FLIGHT,
  longestWaitMs = LONGEST_WAIT_MS,
}: InFlightOptions = {}): RequestHandler {
  let inFlight = 0;
  let forms = 0;
  const takeTurn = createTurns(longestWaitMs);
  return (request, response, next) => {
    const isForm = request.method === 'POST';
    if (inFlight >= most || (isForm && forms >= MAX_FORMS)) return refuse(request, response);
    inFlight += 1;
    if (isForm) forms += 1;
    response.once('close', () => {
      inFlight -= 1;
      if (isForm) forms -= 1;
    });
    if (isForm) return next();
    takeTurn(response, {begin: next, giveUp: () => refuse(request, response)});
  };
}

function refuse(request: Request, response: Response): void {
  response.setHeader('Retry-After', '5');
  sendNotice(request, response, busy);
}

/** What a request waits for, and what becomes of it when it has waited in vain. */
interface Turn {
  begin(): void;
  giveUp(): void;
}

/** Lets so many answers be made at once, in the order in which they were asked for. */
function createTurns(longestWaitMs: number): (response: Response, turn: Turn) => void {
  let atWork = 0;
  // A set keeps the order, and lets those go whose time is over, wherever they stand.
  const waiting = new Set<() => void>();
  const startMore = () => {
    for (const start of waiting) {
      if (atWork >= MAX_AT_WORK) return;
      start();
    }
  };
  const work = (response: Response, begin: () => void) => {
    atWork += 1;
    onceBegun(response, () => {
      atWork -= 1;
      // Not at once: what has just come is read first, and answers that take no time do not pile up on the stack.
      if (waiting.size > 0) setImmediate(startMore);
    });
    begin();
  };
  return (response, {begin, giveUp}) => {
    if (atWork < MAX_AT_WORK && waiting.size === 0) return work(response, begin);
    const leave = () => {
      clearTimeout(late);
      waiting.delete(start);
    };
    const start = () => {
      leave();
      work(response, begin);
    };
    // Not looked at only when a turn comes: where all that is at work hangs, none does.
    const late = setTimeout(() => {
      leave();
      giveUp();
    }, longestWaitMs);
    waiting.add(start);
    // Whoever has gone is not waited for.
    response.once('close', leave);
  };
}

/** Calls once when the answer begins to be sent: from then on a slow reader is all that it may be waiting for. */
function onceBegun(response: Response, call: () => void): void {
  const {writeHead} = response;
  let isCalled = false;
  const callOnce = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  response.once('close', callOnce);
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    callOnce();
    return writeHead.apply(response, head);
  }) as typeof writeHead;
}
