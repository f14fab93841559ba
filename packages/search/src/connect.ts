// Makes the one kind of Meilisearch client that this package uses.
import {Meilisearch, type Config} from 'meilisearch';

/** Where a Meilisearch answers, and the key that it shall be asked with. */
export interface Connection {
  url: string;
  apiKey: string;
  /** Longest that one request is waited for; without it, as long as it takes. */
  timeoutMs?: number;
  /** Sends the requests in the place of `fetch`. */
  send?: Config['httpClient'];
}

/**
 * Makes a client. It asks for plain answers: the engine writes compressed ones in small pieces that wait for
 * each other, which costs 44 ms a search.
 */
export function connect({url, apiKey, timeoutMs, send}: Connection): Meilisearch {
  const requestInit = {headers: {'Accept-Encoding': 'identity'}};
  // A task waits for those before it, on a busy machine longer than the five seconds that the client would give it.
  const defaultWaitOptions = {timeout: 0};
  return new Meilisearch({
    host: url,
    apiKey,
    timeout: timeoutMs,
    requestInit,
    httpClient: send,
    defaultWaitOptions,
  });
}
