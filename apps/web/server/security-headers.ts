// The headers that keep a page to itself. By hand rather than with helmet: these ten lines are the whole policy,
// and a library would have to be told every one of them.
import type {RequestHandler, Response} from 'express';

const fixed = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

// What a page may load and run; without any source no script runs at all.
function toContentSecurityPolicy(scripts = ["'none'"]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // Where no script runs, a browser still asks in the page's name for what its tools want: Lighthouse for robots.txt.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Sets the headers of every answer.
 * @param https true when visitors come over https: browsers are then told never to use anything else
 */
export function createSecurityHeaders({https}: {https: boolean}): RequestHandler {
  return (_request, response, next) => {
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    response.setHeader('Content-Security-Policy', toContentSecurityPolicy());
    next();
  };
}

/**
 * Lets an answer run scripts, where a policy forbids them. By hashes rather than a nonce: page and policy can then be
 * kept, and sent again.
 * @param hashes of what may stand inline, each as `'sha256-…'`; files of this site may always run then
 */
export function allowScripts(response: Response, hashes: string[]): void {
  if (response.hasHeader('Content-Security-Policy')) {
    response.setHeader('Content-Security-Policy', toContentSecurityPolicy(["'self'", ...hashes]));
  }
}
