// Numbers, dates and lists as plain English.

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @returns "20 November 2026" for "2026-11-20" */
export function toDateText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

/** @returns "1 lesson", "2 lessons" */
export function toCountText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const numberWords = 'no one two three four five six seven eight nine ten'.split(' ');

/** @returns "six" for 6; figures above ten */
export function toNumberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

/** @returns "a", "a and b", "a, b and c" */
export function toListText(items: string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/**
 * Says school years in words.
 * @param years 0 for Reception to 13
 * @returns "Reception", "Year 3", "Years 7 to 9", "Reception, Year 1 and Year 2"
 */
export function toYearsText(years: number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  if (sorted.length === 0) return '';
  if (sorted.includes(0))
    return toListText(sorted.map((year) => (year === 0 ? 'Reception' : `Year ${year}`)));
  if (sorted.length === 1) return `Year ${sorted[0]}`;
  const unbroken = sorted.at(-1)! - sorted[0]! === sorted.length - 1;
  if (unbroken && sorted.length > 2) return `Years ${sorted[0]} to ${sorted.at(-1)}`;
  return `Years ${toListText(sorted.map(String))}`;
}

/** @returns "50 minutes", or "50 minutes, or 40 with cuts" where something can be cut */
export function toLengthText(minutes: number, shortest: number): string {
  const whole = toCountText(minutes, 'minute');
  return shortest < minutes ? `${whole}, or ${shortest} with cuts` : whole;
}

/** @returns "communication and interaction" as it begins a sentence */
export function toUpperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @returns "Communication and interaction" as it stands inside a sentence */
export function toLowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Says areas of need as they follow the word "for". Their names hold an "and" of their own.
 * @param labels "Cognition and learning"; at least one
 * @returns "cognition and learning needs", "cognition and learning, and for sensory and physical needs"
 */
export function toNeedsText(labels: string[]): string {
  const [first = '', ...others] = labels.map(toLowerFirst);
  const rest = others.map((name, index) => `${index === others.length - 1 ? 'and ' : ''}for ${name}`);
  return `${[first, ...rest].join(', ')} needs`;
}
