// Keeps the number of answers under way in bounds. A whole school is one address, so nothing is counted by address.
import type {RequestHandler} from 'express';

import {sendNotice} from './notice-page.ts';

/** Past this many, an answer would come later than anybody waits for it. */
const MAX_IN_FLIGHT = 500;

const busy = {
  status: 503,
  title: 'Too many people at once',
  text: 'The library is busy. Wait a few seconds and load the page again.',
};

/** Refuses with 503 what is more than the process can answer. */
export function createInFlightLimit(most = MAX_IN_FLIGHT): RequestHandler {
  let inFlight = 0;
  return (request, response, next) => {
    if (inFlight >= most) {
      response.setHeader('Retry-After', '5');
      sendNotice(request, response, busy);
      return;
    }
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    next();
  };
}
