// Sends searches to the engine by Node's own HTTP client: `fetch` costs as much as half of a page of results.
import {Agent as HttpAgent, request as httpRequest, type IncomingMessage} from 'node:http';
import {Agent as HttpsAgent, request as httpsRequest} from 'node:https';
import {text} from 'node:stream/consumers';

import {MeilisearchApiError, type Config} from 'meilisearch';

/** What the client of Meilisearch takes in the place of `fetch`. */
export type AskEngine = NonNullable<Config['httpClient']>;

/** Shorter than the five seconds after which the engine closes a connection that nobody uses. */
const IDLE_MS = 4_000;

/**
 * Makes the sender for one engine; its connections are kept, and hold no process up.
 * @param url of the engine: `https:` where its connections are to be encrypted
 * @returns a function that resolves to the parsed answer, and throws MeilisearchApiError for a refusal and whatever went
 *   wrong with the connection; the client makes either the cause of a MeilisearchRequestError
 */
export function createAskEngine(url: string): AskEngine {
  const options = {keepAlive: true, timeout: IDLE_MS};
  const isHttps = new URL(url).protocol === 'https:';
  const agent = isHttps ? new HttpsAgent(options) : new HttpAgent(options);
  const send = isHttps ? httpsRequest : httpRequest;

  const ask = (input: Parameters<AskEngine>[0], init: RequestInit = {}): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const {method = 'GET', signal, body} = init;
      const headers = Object.fromEntries(new Headers(init.headers));
      const target = new URL(input instanceof Request ? input.url : input);
      const request = send(target, {agent, method, headers, signal: signal ?? undefined}, resolve);
      request.once('error', (error: NodeJS.ErrnoException) => {
        // The engine closed a kept connection at the moment in which it was used again: that says nothing of the engine.
        const retry = request.reusedSocket && error.code === 'ECONNRESET' && !signal?.aborted;
        if (retry) ask(input, init).then(resolve, reject);
        else reject(error);
      });
      request.end(body);
    });

  return async (input, init) => {
    const response = await ask(input, init);
    const said = await text(response);
    const answer = (said === '' ? undefined : JSON.parse(said)) as unknown;
    const {statusCode = 500, statusMessage} = response;
    if (statusCode >= 200 && statusCode < 300) return answer;
    const refused = new Response(null, {status: statusCode, statusText: statusMessage});
    throw new MeilisearchApiError(refused, answer as ConstructorParameters<typeof MeilisearchApiError>[1]);
  };
}
