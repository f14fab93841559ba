// Answers that are not pages: JSON, Markdown, plain text, XML.

/** An answer that is the same for everybody until the library changes, so that caches may keep and check it. */
export function publicResponse(body: string, type: string): Response {
  return new Response(body, {
    headers: {'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, no-cache'},
  });
}

/** An answer that may differ a moment later. */
export function freshJson(data: unknown, status = 200): Response {
  return Response.json(data, {status, headers: {'Cache-Control': 'no-store'}});
}

/** A 404 for programs. */
export function jsonNotFound(message: string): Response {
  return freshJson({error: message}, 404);
}
