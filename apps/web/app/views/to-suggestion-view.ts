// What to do when nothing was found, in words with numbers.
import type {Manifest} from '@resilience/content';
import {toCountText} from '@resilience/content/say';
import type {SearchQuery, Suggestion} from '@resilience/search';

import type {ToHref} from './to-chips.ts';

/** A way on from an empty page. */
export interface WayOn {
  href: string;
  label: string;
  /** "9 results". */
  count: string;
}

/** Ways on from an empty page, the most promising first. */
export interface SuggestionView {
  spelling?: WayOn;
  drop: WayOn[];
  themes: {href: string; label: string}[];
}

/** Puts a suggestion for `query` into words and links. */
export function toSuggestionView(
  suggestion: Suggestion,
  {query, themes}: Pick<Manifest, 'themes'> & {query: SearchQuery},
  toHref: ToHref,
): SuggestionView {
  const {spelling, drop} = suggestion;
  return {
    spelling: spelling && {
      href: toHref({...query, text: spelling.text, page: 1}),
      label: spelling.text,
      count: toCountText(spelling.total, 'result'),
    },
    drop: drop.map(({filter, label, total, without}) => ({
      href: toHref(without),
      label: filter === 'all' ? 'any filter' : label,
      count: toCountText(total, 'result'),
    })),
    themes: themes.map(({id, label}) => ({href: `/lessons?theme=${id}`, label})),
  };
}
