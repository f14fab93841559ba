// The headers that keep a page to itself. By hand rather than with helmet: these ten lines are the whole policy,
// and a library would have to be told every one of them.
import {randomBytes} from 'node:crypto';

import type {RequestHandler, Response} from 'express';

const fixed = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

// What a page may load and run; without a nonce no script runs at all.
function toContentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    nonce ? "connect-src 'self'" : "connect-src 'none'",
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
 * Lets an answer run scripts, where a policy forbids them.
 * @returns the nonce that they must carry
 */
export function allowScripts(response: Response): string {
  const nonce = randomBytes(16).toString('base64url');
  if (response.hasHeader('Content-Security-Policy')) {
    response.setHeader('Content-Security-Policy', toContentSecurityPolicy(nonce));
  }
  return nonce;
}
