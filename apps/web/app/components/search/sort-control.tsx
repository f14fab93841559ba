// The order of results.
import type {SearchQuery} from '@resilience/search';

import type {OnChange} from './filter-panel.tsx';
import {useFieldValue} from '../frame/use-field-value.ts';

const orders: {value: SearchQuery['sort']; label: string}[] = [
  {value: 'best', label: 'Best match'},
  {value: 'newest', label: 'Newest reviewed'},
  {value: 'shortest', label: 'Shortest'},
];

/** Chooses the order; without scripts a small button applies it. */
export function SortControl({sort, onChange}: {sort: SearchQuery['sort']; onChange: OnChange}) {
  const fieldRef = useFieldValue<HTMLSelectElement>(sort);
  return (
    <div className="sort">
      <label htmlFor="sort" className="sort__label">
        Sort by
      </label>
      <select
        ref={fieldRef}
        id="sort"
        name="sort"
        form="search"
        className="sort__select"
        defaultValue={sort}
        onChange={(event) => onChange(event.currentTarget)}
      >
        {orders.map(({value, label}) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" form="search" className="button button--quiet button--small">
          Sort
        </button>
      </noscript>
    </div>
  );
}
