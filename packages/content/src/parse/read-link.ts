// Reads addresses as a browser would, so that none is taken for what it is not.

/** Schemes that a link may have. */
export const LINK_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** Characters that a browser drops from an address before it looks for a scheme, and others that nobody sees. */
// eslint-disable-next-line no-control-regex -- it is control characters that it must find
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g;

/**
 * Reads the scheme of an address.
 * @returns it in lower case without the colon, `//` for an address on another host, undefined where there is none
 */
export function readScheme(url: string): string | undefined {
  const seen = url.replaceAll(UNSEEN, '');
  if (/^[/\\]{2}/.test(seen)) return '//';
  return /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
}

/** The name of a file as it lies on disk, of an address that Markdown encoded. */
export function toFileName(url: string): string {
  try {
    return decodeURIComponent(url).replace(/^\.\//, '');
  } catch {
    return url;
  }
}
