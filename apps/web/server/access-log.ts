// Notes each answer: what an operator needs, nothing about who asked or what for.
import type {RequestHandler} from 'express';

/** One answer. It holds no address, no query, and not the path but its pattern, such as `/lessons/:slug`. */
export interface AnswerNote {
  method: string;
  route: string;
  status: number;
  ms: number;
  bytes: number;
  /** What answered: the engine of a search, or `cache`. */
  engine?: string;
  /** True when the visitor went away first. */
  cut?: true;
}

/**
 * Makes the handler that notes answers.
 * @param toRoute puts a path into its pattern
 * @param note is told of each answer once it has been sent, or cut
 */
export function createAccessLog(
  toRoute: (path: string) => string,
  note: (answer: AnswerNote) => void,
): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const {method, path} = request;
    response.once('close', () => {
      note({
        method,
        route: toRoute(path),
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        bytes: Number(response.getHeader('content-length') ?? 0),
        engine: response.locals.engine as string | undefined,
        cut: response.writableFinished ? undefined : true,
      });
    });
    next();
  };
}
