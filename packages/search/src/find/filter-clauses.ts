// Writes chosen filter values as Meilisearch filter clauses from which no value can break out.
import {filters} from '../filters/index.ts';
import {quoteValue} from '../in-clause.ts';
import type {FilterChoices} from '../query.ts';

/** One clause a filter, joined by "and"; within a clause its values are joined by "or". */
export type FilterClauses = string[][];

/**
 * Writes choices in Meilisearch's array form. Field names come from the registry alone; values are quoted, with
 * backslashes escaped before quotation marks: one value that is not leaks documents that another filter hides.
 */
export function toFilterClauses(choices: FilterChoices): FilterClauses {
  return filters
    .map(({name}) => (choices[name] ?? []).map((value) => `${name} = ${quoteValue(value)}`))
    .filter((clause) => clause.length > 0);
}
