// Fits the headings of a text under the heading that it stands under.

const LOWEST = 6;

/**
 * Moves the headings of compiled HTML down.
 * @param levels by how many; nothing goes below `<h6>`
 */
export function toLowerHeadings(html: string, levels: number): string {
  return html.replaceAll(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_tag, start: string, level: string) => `${start}${Math.min(Number(level) + levels, LOWEST)}`,
  );
}
