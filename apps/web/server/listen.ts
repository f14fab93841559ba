// Opens the port with time limits that slow clients cannot wear out, and closes it without cutting anybody off.
import {createServer, STATUS_CODES, type RequestListener, type Server} from 'node:http';
import type {Socket} from 'node:net';

/** Longest that a closing server waits for answers under way. */
const DRAIN_MS = 10_000;

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  // Our own guard refuses a request without a host, with a page.
  requireHostHeader: false,
};

/**
 * A connection on which nothing has moved for so long, in milliseconds, such as one whose answer nobody reads, is closed.
 * Whatever an answer waits for, it must be given up before.
 */
export const IDLE_MS = 30_000;

/** What Node says about a request that it could not read, and the status that fits. */
const unreadable: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** An open port. */
export interface OpenServer {
  /** `http://127.0.0.1:3000`. */
  url: string;
  /** Answers what is under way, takes nothing new, and resolves when all is closed. */
  drain(): Promise<void>;
}

/**
 * Opens the port.
 * @param options.port 0 for any free one
 * @param options.idleMs time without anything sent or read after which a connection is closed
 * @throws Error with a full sentence when the port is taken or not allowed
 */
export async function listen(
  listener: RequestListener,
  {port, host, idleMs = IDLE_MS}: {port: number; host: string; idleMs?: number},
): Promise<OpenServer> {
  let draining = false;
  const answer: RequestListener = (request, response) => {
    if (draining) response.setHeader('Connection', 'close');
    listener(request, response);
  };
  const server = createServer(limits, answer);
  server.setTimeout(idleMs);
  // Whatever else is expected of us: Node would refuse it with a bare 417.
  server.on('checkExpectation', answer);
  server.on('clientError', refuse);
  await openPort(server, {port, host});
  const address = server.address();
  const openedPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: toUrl(host, openedPort),
    drain() {
      draining = true;
      return new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

// Every address of the machine has no address of its own to show.
function toUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function openPort(server: Server, {port, host}: {port: number; host: string}): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(toPortError(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function toPortError(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use. Stop what uses it, or set PORT to another number, such as ${port + 1}.`,
    EACCES: `Port ${port} is not allowed for this user. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.`,
  };
  return new Error(reasons[cause.code ?? ''] ?? `Cannot open port ${port} at ${host}: ${cause.message}.`, {
    cause,
  });
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = unreadable[error.code ?? ''] ?? 400;
  const text = 'The request could not be read.\n';
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${text.length}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
