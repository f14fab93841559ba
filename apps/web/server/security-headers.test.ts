import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {allowScripts, createSecurityHeaders} from './security-headers.ts';

test('forbids every script, and everything from elsewhere', async () => {
  const ask = await serve(createSecurityHeaders({https: false}), (_request, response) => void response.end());
  const {headers} = await ask('/');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('strict-transport-security')).toBeNull();
});

test.each([
  [[], "'self'"],
  [["'sha256-a='", "'sha256-b='"], "'self' 'sha256-a=' 'sha256-b='"],
])(
  'lets files of the site and scripts with the hashes %j run where a page asks for it',
  async (hashes, source) => {
    const ask = await serve(createSecurityHeaders({https: false}), (_request, response) => {
      allowScripts(response, hashes);
      response.end();
    });
    const policy = (await ask('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`; script-src ${source}; `);
    expect(policy).toContain("; connect-src 'self'; ");
  },
);

test('tells browsers to stay with https where visitors come over it', async () => {
  const ask = await serve(createSecurityHeaders({https: true}), (_request, response) => void response.end());
  expect((await ask('/')).headers.get('strict-transport-security')).toBe(
    'max-age=63072000; includeSubDomains',
  );
});
