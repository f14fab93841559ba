// Controls of a form that is sent as an address: a group of radio buttons or checkboxes.

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
  chosen: boolean;
}

/** A question with its answers; `name` is the parameter in the address. */
export function Choices(props: {
  type: 'radios' | 'checkboxes';
  legend: string;
  name: string;
  choices: Choice[];
  hint?: string;
}) {
  const {type, legend, name, choices, hint} = props;
  const hintId = `${name}-hint`;
  return (
    <fieldset className="govuk-fieldset choices" aria-describedby={hint ? hintId : undefined}>
      <legend className="choices__legend">{legend}</legend>
      {hint && (
        <p id={hintId} className="choices__hint">
          {hint}
        </p>
      )}
      <div className={`govuk-${type} govuk-${type}--small`}>
        {choices.map((choice) => (
          <ChoiceItem key={choice.value} type={type} name={name} choice={choice} />
        ))}
      </div>
    </fieldset>
  );
}

/** One control with its label, for groups whose controls have names of their own. */
export function ChoiceItem(props: {type: 'radios' | 'checkboxes'; name: string; choice: Choice}) {
  const {type, name, choice} = props;
  const {value, label, hint, chosen} = choice;
  const id = `${name}-${value}`;
  return (
    <div className={`govuk-${type}__item`}>
      <input
        className={`govuk-${type}__input`}
        id={id}
        name={name}
        type={type === 'radios' ? 'radio' : 'checkbox'}
        value={value}
        defaultChecked={chosen}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label className={`govuk-label govuk-${type}__label`} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="choices__hint choices__hint--item">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Carries the chosen version through a form. */
export function HiddenVersion({chosen}: {chosen: string[]}) {
  return (
    <>
      {chosen.map((need) => (
        <input key={need} type="hidden" name="adapt" value={need} />
      ))}
    </>
  );
}
