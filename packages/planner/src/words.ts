// The words of messages: numbers, lists and titles, one way everywhere.

/** @returns "1 group", "3 groups" */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** @returns "9A", "9A and 9B", "9A, 9B and 9C"; above `most` "9A, 9B, 9C and 4 more" */
export function list(names: readonly string[], most = 6): string {
  const shown =
    names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** @returns the title of a session in curly quotes */
export function quote(title: string): string {
  return `“${title}”`;
}

/** @returns "once", "twice", "3 times" */
export function times(number: number): string {
  return ['never', 'once', 'twice'][number] ?? `${number} times`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @returns "two", "ten", "11": numbers up to ten as words */
export function spell(number: number): string {
  return SMALL_NUMBERS[number] ?? String(number);
}

/** @returns "one group", "two groups" */
export function spellCount(number: number, noun: string, plural = `${noun}s`): string {
  return `${spell(number)} ${number === 1 ? noun : plural}`;
}

/** @returns "twice", "three times" */
export function spellTimes(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${spell(number)} times`;
}
