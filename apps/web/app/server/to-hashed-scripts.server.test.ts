import {createHash} from 'node:crypto';

import {expect, test} from 'vitest';

import {toHashedScripts} from './to-hashed-scripts.server.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('takes the nonce off and hashes what each script says, to the letter', () => {
  const html = `<p>One</p><script nonce="n1">go("é");\n</script><script nonce="n1" type="module" async="">import "a"</script>`;
  expect(toHashedScripts(html, 'n1')).toEqual({
    html: `<p>One</p><script>go("é");\n</script><script type="module" async="">import "a"</script>`,
    hashes: [hash('go("é");\n'), hash('import "a"')],
  });
});

test('hashes no script that came into the page without the nonce', () => {
  const html = `<script>alert(1)</script><script nonce="guessed">alert(2)</script>`;
  expect(toHashedScripts(html, 'n1')).toEqual({html, hashes: []});
});
