// The controls above a page that is printed: a plain form whose answers are the address.
import {ChoiceItem, Choices, HiddenVersion, type Choice} from '../frame/choices.tsx';

/** A checkbox with a parameter of its own in the address. */
export interface Setting {
  name: string;
  choice: Choice;
}

/** How a page prints: one question with radio buttons, and settings that are on or off. */
export function OptionsForm(props: {
  /** What the form is for, to those who do not see it. */
  label: string;
  /** Areas of need of the version that is shown. */
  version: string[];
  question: {legend: string; name: string; choices: Choice[]};
  settings: {legend: string; items: Setting[]};
  send: string;
  /** What to do when the page is as wanted. */
  next: string;
}) {
  const {label, version, question, settings, send, next} = props;
  return (
    <form method="get" className="controls" aria-label={label}>
      <HiddenVersion chosen={version} />
      <div className="controls__groups">
        <Choices type="radios" {...question} />
        <fieldset className="govuk-fieldset choices">
          <legend className="choices__legend">{settings.legend}</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {settings.items.map(({name, choice}) => (
              <ChoiceItem key={name} type="checkboxes" name={name} choice={choice} />
            ))}
          </div>
        </fieldset>
      </div>
      <p className="controls__send">
        <button type="submit" className="button">
          {send}
        </button>
        <span className="controls__next">{next}</span>
      </p>
    </form>
  );
}
