// Writes text into XML.

/** @returns the text without the characters that XML cannot hold in any form: https://www.w3.org/TR/xml/#charsets */
export function dropForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex -- it is control characters that it must find
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** @returns the text as it may stand in XML; what XML cannot hold is dropped */
export function escapeXml(text: string): string {
  return dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
