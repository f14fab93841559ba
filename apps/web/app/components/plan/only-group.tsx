// A choice between any and only some of a list: which rooms, which slots, which sessions.
import {useState} from 'react';

import {ANY} from '../../plan-forms/plan-fields.ts';
import type {FieldProps} from '../frame/form-fields.tsx';

/**
 * Two buttons, and the boxes of the second, folded away where any will do. What is ticked stays ticked while "any" is
 * chosen, and counts for nothing. Shows nothing where there is nothing to choose.
 */
export function OnlyGroup(
  props: FieldProps & {
    /** The ticked ids, or `ANY`. */
    chosen: string | string[];
    any: string;
    only: string;
    options: {value: string; label: string}[];
  },
) {
  const {id, name, label, error, chosen, any, only, options} = props;
  const isAny = chosen === ANY;
  // What is chosen on the page is no loss, and folds nothing away from under the keyboard.
  const [isLost] = useState(!isAny && chosen.length === 0);
  const lost = isLost
    ? `None of what was ticked is there any more. Tick again, or choose “${any}”.`
    : undefined;
  const wrong = error ?? lost;
  const [isOpen] = useState(!isAny || wrong !== undefined);
  if (options.length === 0) return null;
  return (
    <details className="check-group" open={isOpen} id={id}>
      <summary className="check-group__summary">{label}</summary>
      <fieldset className="govuk-fieldset check-group__set" aria-describedby={wrong && `${id}-error`}>
        <legend className="govuk-visually-hidden">{label}</legend>
        {wrong && (
          <p id={`${id}-error`} className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {wrong}
          </p>
        )}
        <div className="govuk-radios govuk-radios--small check-group__which">
          <Option type="radio" id={`${id}-any`} name={name} value={ANY} label={any} checked={isAny} />
          <Option type="radio" id={`${id}-only`} name={name} value="" label={only} checked={!isAny} />
        </div>
        <div className="govuk-checkboxes govuk-checkboxes--small check-group__items">
          {options.map(({value, label: text}) => (
            <Option
              key={value}
              type="checkbox"
              id={`${id}-${value}`}
              name={name}
              value={value}
              label={text}
              checked={chosen.includes(value)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

function Option(props: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: string;
  checked: boolean;
}) {
  const {type, id, name, value, label, checked} = props;
  const part = type === 'radio' ? 'radios' : 'checkboxes';
  return (
    <div className={`govuk-${part}__item`}>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        defaultChecked={checked}
        className={`govuk-${part}__input`}
      />
      <label className={`govuk-label govuk-${part}__label`} htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
