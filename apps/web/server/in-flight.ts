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

/** Whoever has waited for so long in vain has mostly gone. */
const LONGEST_WAIT_MS = 8_000;

/** A form that comes slowly takes no turn from those who read: only from other forms. */
const MAX_FORMS = 100;

const busy = {
  status: 503,
  title: 'Too many people at once',
  text: 'The library is busy. Wait a few seconds and load the page again.',
};

/** Refuses with 503 what is more than the process can answer. */
export function createInFlightLimit(most = MAX_IN_FLIGHT): RequestHandler {
  let inFlight = 0;
  let forms = 0;
  const takeTurn = createTurns();
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
    const came = performance.now();
    takeTurn(response, () => {
      if (performance.now() - came > LONGEST_WAIT_MS) refuse(request, response);
      else next();
    });
  };
}

function refuse(request: Request, response: Response): void {
  response.setHeader('Retry-After', '5');
  sendNotice(request, response, busy);
}

/** Lets so many answers be made at once, in the order in which they were asked for. */
function createTurns(): (response: Response, begin: () => void) => void {
  let atWork = 0;
  const waiting: (() => void)[] = [];
  const startMore = () => {
    while (atWork < MAX_AT_WORK && waiting.length > 0) waiting.shift()!();
  };
  return (response, begin) => {
    const start = () => {
      // Whoever has gone is not waited for.
      if (response.destroyed) return;
      atWork += 1;
      onceBegun(response, () => {
        atWork -= 1;
        // Not at once: what has just come is read first, and answers that take no time do not pile up on the stack.
        if (waiting.length > 0) setImmediate(startMore);
      });
      begin();
    };
    if (atWork < MAX_AT_WORK && waiting.length === 0) start();
    else waiting.push(start);
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
