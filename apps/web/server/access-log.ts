// One line of JSON for each answer: what an operator needs, nothing about who asked or what for.
import type {RequestHandler} from 'express';

/** Writes one line. */
export type WriteLine = (line: string) => void;

/**
 * Makes the log. It holds no address, no query, and not the path but its pattern, such as `/lessons/:slug`.
 * @param toRoute puts a path into its pattern
 */
export function createAccessLog(toRoute: (path: string) => string, write: WriteLine): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const {method, path} = request;
    response.once('close', () => {
      const entry = {
        time: new Date().toISOString(),
        method,
        route: toRoute(path),
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        bytes: Number(response.getHeader('content-length') ?? 0),
        engine: response.locals.engine as string | undefined,
        // True when the visitor went away first.
        cut: response.writableFinished ? undefined : true,
      };
      write(JSON.stringify(entry));
    });
    next();
  };
}
