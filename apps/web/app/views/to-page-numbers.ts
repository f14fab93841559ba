// Which page numbers to offer below a list of results.

/** A page number, or the gap where some are left out. */
export type PageNumber = number | 'gap';

/**
 * Offers the first, the last and the neighbours of the current page.
 * @param page from 1
 * @returns `[1, 'gap', 4, 5, 6, 'gap', 9]`; empty when everything is on one page
 */
export function toPageNumbers(page: number, pages: number): PageNumber[] {
  if (pages < 2) return [];
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => fillGap(numbers[index - 1] ?? 0, number));
}

// A gap of one page is as wide as its number, so the number stands there instead.
function fillGap(before: number, number: number): PageNumber[] {
  if (number - before === 2) return [number - 1, number];
  return number - before > 2 ? ['gap', number] : [number];
}
