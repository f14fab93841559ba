// What the processes of this site say: a sentence to a person at a terminal, a line of JSON to anything else.
import {inspect} from 'node:util';

import {destination, multistream, pino, stdSerializers, stdTimeFunctions, type DestinationStream} from 'pino';

import type {AnswerNote} from './access-log.ts';

/** What stands in the address of a plan: whoever reads a log must not be able to open it. */
const SECRET = /(\/plans\/)[\w-]{22}(?![\w-])/g;
/** What was asked for, in an address that an error names. An apostrophe does not end it: people write names with one. */
const QUERY = /(\/[^\s"\\?]*)\?[^\s"\\]+/g;
/** What a header or a field of this name holds is nobody's business. */
const SECRET_FIELDS = ['authorization', 'cookie', 'token', 'authToken', 'apiKey'];

/** Lines are written in pieces that a pipe takes whole. */
const PIECE_BYTES = 4_096;
/** Lines of requests wait for one another. */
const WAIT_BYTES = 3_072;
/** So does what could not be written, until it is tried again. */
const WAIT_MS = 1_000;
/** Lines for a reader that has stopped reading; what is more is left out, and the site goes on. */
const MOST_WAITING_BYTES = 1024 * 1024;
/** Longest that such a reader is waited for when the process ends. */
const LAST_MS = 2_000;

/** Whatever shows how far something is stands on the last line of a terminal, and gives way. */
const OWN_LINE = '\r\u001b[2K';

const format = {
  base: null,
  messageKey: 'message',
  timestamp: stdTimeFunctions.isoTime,
  formatters: {level: (level: string) => ({level})},
};

/** What others have written, such as errors, may hold anything. */
const careful = {
  ...format,
  serializers: {err: toPlainError},
  redact: [...SECRET_FIELDS, ...SECRET_FIELDS.map((name) => `*.${name}`)],
  hooks: {streamWrite: withoutSecrets},
};

/** What happens outside single requests: on standard output, errors on standard error. */
export const log = pino(
  careful,
  multistream(
    [
      {level: 'info', stream: openLater(() => openStream(process.stdout))},
      {level: 'error', stream: openLater(() => openStream(process.stderr))},
    ],
    {dedupe: true},
  ),
);

/** One line for each answer, on standard output; written a moment later than the rest, many at once. */
export const requestLog = pino(
  format,
  openLater(() => openStream(process.stdout, WAIT_BYTES)),
);

/** Writes an error with where it happened and what caused it, and without the secret of a plan's link. */
export function logError(error: unknown): void {
  if (error instanceof Error) log.error(error);
  else log.error(typeof error === 'string' ? error : inspect(error, {depth: 1, breakLength: Infinity}));
}

/** Whether a person reads a stream: one at a terminal does, unless LOG_FORMAT asks for JSON everywhere. */
export function isForPeople(stream: {isTTY?: boolean}): boolean {
  // Read here, at the first line: `.env` may set it after this module was loaded.
  return stream.isTTY === true && process.env.LOG_FORMAT !== 'json';
}

interface LogLine extends Partial<Pick<AnswerNote, 'method' | 'route' | 'status' | 'ms'>> {
  err?: {stack: string};
  message?: string;
}

/** Puts a line of JSON into words. */
export function toSentence(line: string): string {
  const {err, message = '', method, route, status, ms} = JSON.parse(line) as LogLine;
  return method === undefined ? (err?.stack ?? message) : `${method} ${route} ${status} in ${ms} ms`;
}

// Nothing else that an error carries: a database puts the values of a query there.
function toPlainError(error: Error): {type: string; message: string; stack: string} {
  const {type, message, stack} = stdSerializers.err(error);
  return {type, message, stack};
}

function withoutSecrets(line: string): string {
  return line.replaceAll(SECRET, '$1:token').replaceAll(QUERY, '$1?…');
}

let isLost = false;

function sayLost({code}: NodeJS.ErrnoException): void {
  if (isLost) return;
  isLost = true;
  log.error(`The log cannot be written (${code}). Its lines are lost until it can.`);
}

function openLater(open: () => DestinationStream): DestinationStream {
  let stream: DestinationStream | undefined;
  return {write: (line) => (stream ??= open()).write(line)};
}

/** When the process ends, the time up to which it waits for its readers. */
let lastUntil = 0;

/** Without `waitBytes` each line is written at once. */
function openStream(stream: NodeJS.WriteStream & {fd: number}, waitBytes = 1): DestinationStream {
  if (isForPeople(stream)) {
    return {write: (line) => void stream.write(`${OWN_LINE}${toSentence(line)}\n`)};
  }
  const lines = destination({
    dest: stream.fd,
    sync: true,
    minLength: waitBytes,
    maxWrite: PIECE_BYTES,
    maxLength: MOST_WAITING_BYTES,
    periodicFlush: WAIT_MS,
    // A pipe takes what it has room for, as Node has set it up: only at the end is it waited for.
    retryEAGAIN: () => performance.now() < lastUntil,
  });
  // Neither a full disk nor a full pipe is a reason not to serve. What could not be written is tried again.
  const isOut = stream.fd === process.stdout.fd;
  let isBroken = false;
  lines.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EAGAIN') return;
    isBroken = true;
    if (isOut) sayLost(error);
  });
  lines.on('write', () => {
    isBroken = false;
    if (isOut) isLost = false;
  });
  process.once('exit', () => {
    lastUntil ||= performance.now() + LAST_MS;
    lines.flush();
    // A disk that is still full would be tried for ever.
    if (!isBroken) writeLast(lines);
  });
  return lines;
}

function writeLast(lines: {flushSync(): void}): void {
  try {
    lines.flushSync();
  } catch {
    // Nobody reads: there is nobody left to tell.
  }
}
