// One value of a filter: a checkbox with the number of results that it gives.
import type {FacetValue} from '@resilience/search';
import {useEffect, useRef} from 'react';

import type {OnChange} from './filter-panel.tsx';

/** A checkbox that shows the visitor's choice at once and follows the address when that changes. */
export function FilterOption({
  name,
  option,
  onChange,
}: {
  name: string;
  option: FacetValue;
  onChange: OnChange;
}) {
  const {value, label, count, chosen} = option;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = chosen;
  }, [chosen]);
  const id = `${name}-${value}`;
  return (
    <div
      className={count === 0 ? 'govuk-checkboxes__item option option--none' : 'govuk-checkboxes__item option'}
    >
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        form="search"
        ref={box}
        defaultChecked={chosen}
        onChange={(event) => onChange(event.currentTarget)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
        <span className="option__count">{` ${count}`}</span>
      </label>
    </div>
  );
}
