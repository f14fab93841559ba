// Puts a hash of each inline script in the place of its nonce, so that a page and its policy can be kept.
import {createHash} from 'node:crypto';

/** A page whose inline scripts are known by what they say. */
export interface HashedPage {
  html: string;
  /** Each a source of `script-src`, such as `'sha256-47DEQpj8…'`. */
  hashes: string[];
}

/**
 * Takes a nonce off every script of a page, and hashes those scripts. Only what the renderer gave the nonce to is
 * hashed: a script that got into the page in any other way could not know it, and still does not run.
 * @param nonce new for every page
 */
export function toHashedScripts(html: string, nonce: string): HashedPage {
  const [start = '', ...scripts] = html.split(` nonce="${nonce}"`);
  return {html: start + scripts.join(''), hashes: scripts.map(toHash)};
}

// What stands between a script's tag, which was cut off in its middle, and its end.
function toHash(rest: string): string {
  const text = rest.slice(rest.indexOf('>') + 1, rest.indexOf('</script>'));
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
