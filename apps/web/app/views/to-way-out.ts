// Where nothing was found on the page of adapted material: which one choice to drop, and how much that would give.
import type {Library} from '@resilience/content';
import {toLabel, toLowerFirst} from '@resilience/content/say';

import {fitsQuery, type AdaptedQuery} from './to-adapted-query.ts';
import {toDemandLabel} from './to-demands.ts';

/** One choice that can be dropped. */
export interface WayOut {
  /** "gentler on noise". */
  label: string;
  /** The rest of what was asked for. */
  query: AdaptedQuery;
  /** Lessons that this gives; more than 0. */
  count: number;
}

/** @returns the choices that alone stand in the way, that which gives most first */
export function toWaysOut({vocabularies, themes, lessons}: Library, query: AdaptedQuery): WayOut[] {
  const {needs, stages, theme, gentler, readingAge} = query;
  const without = (label: string, change: Partial<AdaptedQuery>): WayOut => {
    const rest = {...query, ...change};
    return {label, query: rest, count: lessons.filter((lesson) => fitsQuery(lesson, rest)).length};
  };
  const ways = [
    ...needs.map((id) =>
      without(toLowerFirst(toLabel(vocabularies.needs, id)), {needs: needs.filter((need) => need !== id)}),
    ),
    ...(stages.length > 0
      ? [without(stages.map((id) => toLabel(vocabularies.keyStages, id)).join(', '), {stages: []})]
      : []),
    ...(theme === undefined ? [] : [without(`“${toLabel(themes, theme)}”`, {theme: undefined})]),
    ...gentler.map((name) =>
      without(`gentler on ${toLowerFirst(toDemandLabel(name))}`, {
        gentler: gentler.filter((other) => other !== name),
      }),
    ),
    ...(readingAge === undefined
      ? []
      : [without(`reading age ${readingAge} or lower`, {readingAge: undefined})]),
  ];
  return ways.filter(({count}) => count > 0).sort((one, other) => other.count - one.count);
}
