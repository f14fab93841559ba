// Stands between the library and Meilisearch, and writes down what is asked: the limit of a benchmark is the same request.
import {createServer, request} from 'node:http';
import {buffer} from 'node:stream/consumers';

/** A request as it was sent. */
export interface RecordedRequest {
  method: string;
  path: string;
  body: string;
}

/** Something that passes everything on. */
export interface Recorder {
  url: string;
  /** In the order in which they came. */
  requests: RecordedRequest[];
  stop(): void;
}

/** Starts it on a free port. @param target where everything goes on to */
export async function startRecorder(target: string): Promise<Recorder> {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, answer) => {
    void (async () => {
      const {method = 'GET', url = '/', headers} = incoming;
      const body = await buffer(incoming);
      requests.push({method, path: url, body: body.toString()});
      const passed = request(new URL(url, target), {method, headers}, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      passed.once('error', () => answer.destroy());
      passed.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
