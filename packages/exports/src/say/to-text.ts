// Numbers, dates and lists as plain English.

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @returns "20 November 2026" for "2026-11-20" */
export function toDateText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

/** @returns "a", "a and b", "a, b and c" */
export function toListText(items: string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** @returns "1 minute", "8 minutes" */
export function toMinutesText(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/**
 * Says school years in words.
 * @param years 0 for Reception to 13
 * @returns "Reception", "Year 3", "Years 7 to 9", "Reception, Year 1 and Year 2"
 */
export function toYearsText(years: number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  if (sorted.includes(0))
    return toListText(sorted.map((year) => (year === 0 ? 'Reception' : `Year ${year}`)));
  if (sorted.length < 2) return sorted.map((year) => `Year ${year}`).join('');
  const unbroken = sorted.at(-1)! - sorted[0]! === sorted.length - 1;
  if (unbroken && sorted.length > 2) return `Years ${sorted[0]} to ${sorted.at(-1)}`;
  return `Years ${toListText(sorted.map(String))}`;
}

/**
 * Says areas of need as they follow the word "for".
 * @param labels "Cognition and learning"
 * @returns "cognition and learning needs", "cognition and learning, and for sensory and physical needs"
 */
export function toNeedsText(labels: string[]): string {
  const [first = '', ...others] = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  const rest = others.map((name, index) => `${index === others.length - 1 ? 'and ' : ''}for ${name}`);
  return `${[first, ...rest].join(', ')} needs`;
}
