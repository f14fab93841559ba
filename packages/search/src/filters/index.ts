// Every filter, in the order of the sidebar. A new filter is one file here and one line below.
import type {Filter} from '../query.ts';

import {adapted} from './adapted.ts';
import {devices} from './devices.ts';
import {kind} from './kind.ts';
import {length} from './length.ts';
import {stage} from './stage.ts';
import {subject} from './subject.ts';
import {theme} from './theme.ts';
import {year} from './year.ts';

/** All filters; each yields a document field, a filterable attribute, a URL parameter and a facet. */
export const filters: readonly Filter[] = [stage, theme, adapted, length, kind, subject, year, devices];

const byName = new Map(filters.map((filter) => [filter.name, filter]));

/**
 * Finds a filter by its URL parameter.
 * @returns undefined where there is none of that name
 */
export function findFilter(name: string): Filter | undefined {
  return byName.get(name);
}
