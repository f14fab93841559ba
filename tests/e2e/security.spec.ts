// What an attacker or a broken client would send, and what every answer carries.
import {connect} from 'node:net';

import {expect, test} from '../site/site-test.ts';
import {pages} from './pages.ts';

// Pages that run in the browser, and pages with one small module beside them. Whatever is refused runs nothing.
const hydrated = /^\/lessons(?:\?(?!_data)|$)/;
const scripted = /\/(?:support-sheet|slides|share|visual-timetable|story|print\/[\w/-]+)(?:\?|$)/;

/** The whole policy, to the letter: whatever is let in besides shows. */
function toPolicy(address: string): RegExp {
  const rest =
    "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  return new RegExp(`^default-src 'none'; script-src ${toScriptSource(address)}; ${rest}$`);
}

function toScriptSource(address: string): string {
  if (hydrated.test(address)) return "'self'(?: 'sha256-[\\w+/]{43}=')+";
  return scripted.test(address) ? "'self'" : "'none'";
}

test('every page forbids foreign content, inline scripts and framing', async ({request}) => {
  for (const address of pages) {
    const {'content-security-policy': policy = '', ...headers} = (await request.get(address)).headers();
    expect(policy, address).toMatch(toPolicy(address));
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBeTruthy();
    expect(headers['set-cookie'], address).toBeUndefined();
    expect(headers['x-powered-by'], address).toBeUndefined();
  }
});

test('every kind of answer carries the same headers', async ({request, baseURL}) => {
  const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await (await request.get('/')).text())?.[1] ?? '';
  const addresses = [
    ...['/', '/nothing-here', '/%E0%A4%A', '/lessons?_data=routes/lessons', '/lessons.data', '/lessons.json'],
    ...[stylesheet, '/favicon.svg', '/feed.atom', '/health', '/health/ready', '/metrics', '/plans/new'],
  ];
  for (const address of addresses) {
    // As it stands: a client library would write an odd address in its own way.
    const headers = toHeaders(
      await send(baseURL ?? '', `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    expect({address, ...headers}).toMatchObject({
      address,
      'content-security-policy': expect.stringMatching(toPolicy(address)),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'cache-control': expect.any(String),
    });
  }
});

function toHeaders(answer: string): Record<string, string> {
  const lines = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

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
    expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
    expect(asked).toBe(false);
  });
}

test('a page of results is kept whole, and runs its own scripts under its own policy each time', async ({
  page,
  request,
}) => {
  const address = '/lessons?q=kept+whole+with+its+policy';
  const [first, again] = [await request.get(address), await request.get(`${address}&utm_source=elsewhere`)];
  expect(await again.text()).toBe(await first.text());
  expect(again.headers()['content-security-policy']).toBe(first.headers()['content-security-policy']);
  await page.goto(address);
  await page.evaluate(() => Object.assign(window, {sameDocument: true}));
  await page.getByRole('checkbox', {name: /^Key Stage 2/}).check();
  await expect(page).toHaveURL(/stage=ks2/);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('runs no inline script but the page’s own', async ({baseURL, playwright}) => {
  const browser = await playwright.chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.route('**/lessons', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</main>', '<script>window.injected = true</script></main>');
    await route.fulfill({response: answer, body});
  });
  await page.goto(`${baseURL}/lessons`);
  expect(refused).toHaveLength(1);
  expect(await page.evaluate(() => ['injected' in window, '__remixContext' in window])).toEqual([
    false,
    true,
  ]);
  await browser.close();
});

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
  [
    'an old address of data',
    'GET /lessons?_data=routes/lessons HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 400/,
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
