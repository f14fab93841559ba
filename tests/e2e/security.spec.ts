// What an attacker or a broken client would send, and what every answer carries.
import {connect} from 'node:net';

import {expect, test} from '../site/site-test.ts';
import {pages} from './pages.ts';

test('every page forbids foreign content, inline scripts and framing', async ({request}) => {
  for (const address of pages) {
    const {'content-security-policy': policy = '', ...headers} = (await request.get(address)).headers();
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).not.toContain('unsafe');
    expect(policy, address).toMatch(
      address.startsWith('/lessons?') || address === '/lessons'
        ? /script-src 'self' 'nonce-/
        : /script-src 'none'/,
    );
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBeTruthy();
    expect(headers['set-cookie'], address).toBeUndefined();
    expect(headers['x-powered-by'], address).toBeUndefined();
  }
});

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' OR stage EXISTS --"];

for (const text of hostile) {
  test(`shows ${JSON.stringify(text)} as words`, async ({page}) => {
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await page.goto(`/lessons?q=${encodeURIComponent(text)}&stage=${encodeURIComponent(text)}`);
    await expect(page.getByRole('searchbox', {name: 'Search lessons'})).toHaveValue(text);
    expect(await page.locator('main img[src="x"], main script:not([nonce])').count()).toBe(0);
    expect(asked).toBe(false);
  });
}

const odd: [string, string, RegExp][] = [
  ['an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 4\d\d/],
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 405/],
  [
    'POST to a page',
    'POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    /405/,
  ],
  [
    'bad percent-encoding',
    'GET /lessons/%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /400/,
  ],
  ['a NUL', 'GET /lessons/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 4\d\d/],
  ['a long path', `GET /${'a'.repeat(2000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, /414/],
  [
    'a long query',
    `GET /?q=${'a'.repeat(4000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    /414/,
  ],
  ['an odd Host', 'GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n', /400/],
];

for (const [name, text, status] of odd) {
  test(`answers ${name} with a plain refusal`, async ({baseURL}) => {
    const answer = await send(baseURL ?? '', text);
    expect(answer.split('\r\n')[0]).toMatch(status);
    expect(answer).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
  });
}

/** Sends bytes as they are, past the manners of any client library. */
function send(url: string, text: string): Promise<string> {
  const {hostname, port} = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
