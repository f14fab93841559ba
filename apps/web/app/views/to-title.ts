// The name of the site, and the titles that stand in the browser's tab.

/** What the site is called. */
export const siteName = 'Resilience Library';

/** @returns "Themes – Resilience Library": the most particular part first, for it is read first */
export function toTitle(...parts: string[]): string {
  return [...parts, siteName].join(' – ');
}
