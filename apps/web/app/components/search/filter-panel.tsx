// The filters: a column beside the results, folded away above them on a narrow screen.
import {useState} from 'react';

import type {FilterGroup} from '../../views/to-search-view.ts';
import {FilterOption} from './filter-option.tsx';
import {ResultsLink} from './results-link.tsx';

/** Called with the control that changed. */
export type OnChange = (control: HTMLInputElement | HTMLSelectElement) => void;

/** Every filter with its counts. */
export function FilterPanel(props: {
  groups: FilterGroup[];
  chosen: number;
  clearHref?: string;
  onChange: OnChange;
}) {
  const {groups, chosen, clearHref, onChange} = props;
  return (
    <details className="filters">
      <summary className="filters__summary">
        Filters{chosen > 0 && <span className="filters__chosen"> ({chosen} chosen)</span>}
      </summary>
      <div className="filters__body">
        <h2 className="filters__title">Filters</h2>
        {clearHref && (
          <p className="filters__clear">
            <ResultsLink href={clearHref}>Clear all filters</ResultsLink>
          </p>
        )}
        {groups.map((group) => (
          <Filter key={group.name} group={group} onChange={onChange} />
        ))}
        <p className="filters__show">
          <a href="#results">Go to the results</a>
        </p>
        <noscript>
          <button type="submit" form="search" className="button filters__apply">
            Apply filters
          </button>
        </noscript>
      </div>
    </details>
  );
}

function Filter({group, onChange}: {group: FilterGroup; onChange: OnChange}) {
  // Open from the start where something is chosen; after that the visitor opens and closes it.
  const [openFirst] = useState(group.chosen > 0);
  if (!group.foldable) {
    return (
      <div className="filter">
        <FilterValues group={group} onChange={onChange} />
      </div>
    );
  }
  return (
    <details className="filter filter--folded" open={openFirst}>
      <summary className="filter__label">{group.label}</summary>
      <FilterValues group={group} onChange={onChange} hideLegend />
    </details>
  );
}

function FilterValues({
  group,
  onChange,
  hideLegend,
}: {
  group: FilterGroup;
  onChange: OnChange;
  hideLegend?: boolean;
}) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className={hideLegend ? 'govuk-visually-hidden' : 'filter__label'}>
        {group.label}
        <span className="govuk-visually-hidden">, each with its number of results</span>
      </legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {group.values.map((value) => (
          <FilterOption key={value.value} name={group.name} option={value} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  );
}
