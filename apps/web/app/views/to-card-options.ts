// How vocabulary cards are printed: read from the address.

/** Choices for a set of cards. */
export interface CardOptions {
  /** On a page of A4. */
  perPage: 2 | 4 | 8;
  /** A page of empty cards for words of one's own. */
  blank: boolean;
  black: boolean;
}

/** Cards to a page that can be chosen. */
export const cardCounts = [2, 4, 8] as const;

/** Reads the choices in an address; junk is dropped. */
export function toCardOptions(params: URLSearchParams): CardOptions {
  return {
    perPage: cardCounts.find((count) => params.get('perPage') === String(count)) ?? 4,
    blank: params.get('blank') === '1',
    black: params.get('ink') === 'black',
  };
}
