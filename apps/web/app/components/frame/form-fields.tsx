// Fields of forms with their label and error, as govuk-frontend has them.
import {useState, type ReactNode} from 'react';

/** What every field needs. */
export interface FieldProps {
  id: string;
  name: string;
  label: string;
  /** What can be entered. */
  hint?: string;
  /** What is wrong with it, and what to do. */
  error?: string;
}

/** A field with its label and error around it. */
function FormGroup(props: Omit<FieldProps, 'name'> & {children: ReactNode}) {
  const {id, label, hint, error, children} = props;
  return (
    <div className={error ? 'field govuk-form-group--error' : 'field'}>
      <label className="govuk-label field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="govuk-hint field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** A line of text, a number, a time or a date. */
export function TextField(
  props: FieldProps & {
    value: string;
    type?: 'text' | 'time' | 'date';
    numeric?: boolean;
    size?: 'short' | 'wide';
    maxLength?: number;
  },
) {
  const {
    id,
    name,
    value,
    error,
    type = 'text',
    numeric,
    size = numeric ? 'short' : 'wide',
    maxLength,
  } = props;
  return (
    <FormGroup {...props}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        maxLength={maxLength}
        className={`govuk-input field__input field__input--${size}${error ? ' govuk-input--error' : ''}`}
        aria-describedby={toDescribers(props)}
        aria-invalid={error ? true : undefined}
      />
    </FormGroup>
  );
}

function toDescribers({id, hint, error}: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** One thing to choose, or several under a heading. */
export type SelectOption = {value: string; label: string} | {label: string; options: PlainOption[]};

type PlainOption = Extract<SelectOption, {value: string}>;

/** A choice among a few. */
export function SelectField(props: FieldProps & {value: string; options: SelectOption[]}) {
  const {id, name, value, options, error} = props;
  return (
    <FormGroup {...props}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className={`govuk-select field__select${error ? ' govuk-select--error' : ''}`}
        aria-describedby={error && `${id}-error`}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </FormGroup>
  );
}

function toOption({value, label}: PlainOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** Yes where it is ticked. */
export function CheckField({id, name, label, checked}: FieldProps & {checked: boolean}) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small field field--check">
      <div className="govuk-checkboxes__item">
        <input
          id={id}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={checked}
          className="govuk-checkboxes__input"
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}

/** Several of a list, folded away where none is chosen. Shows nothing where there is nothing to choose. */
export function CheckGroup(
  props: FieldProps & {hint: string; chosen: string[]; options: {value: string; label: string}[]},
) {
  const {id, name, label, hint, chosen, options, error} = props;
  const count = options.filter(({value}) => chosen.includes(value)).length;
  // Taking the last tick away folds nothing away from under the keyboard.
  const [isOpen] = useState(count > 0 || error !== undefined);
  if (options.length === 0) return null;
  return (
    <details className="check-group" open={isOpen} id={id}>
      <summary className="check-group__summary">{label}</summary>
      <fieldset className="govuk-fieldset check-group__set">
        <legend className="govuk-visually-hidden">{label}</legend>
        <p className="check-group__hint">{hint}</p>
        {error && <p className="govuk-error-message">{error}</p>}
        <div className="govuk-checkboxes govuk-checkboxes--small check-group__items">
          {options.map(({value, label: text}) => (
            <div key={value} className="govuk-checkboxes__item">
              <input
                id={`${id}-${value}`}
                name={name}
                type="checkbox"
                value={value}
                defaultChecked={chosen.includes(value)}
                className="govuk-checkboxes__input"
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${value}`}>
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
