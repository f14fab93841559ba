// What has to be put right before a form can be saved, with links to the fields.
import type {FormError} from '../../plan-forms/to-errors.ts';

/** The box at the top of a form; nothing where all is well. */
export function ErrorSummary({errors}: {errors: FormError[]}) {
  if (errors.length === 0) return null;
  return (
    <div className="govuk-error-summary" role="alert" aria-labelledby="errors" tabIndex={-1}>
      <h2 className="govuk-error-summary__title" id="errors">
        Not saved yet
      </h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {errors.map(({field, message}) => (
            <li key={`${field} ${message}`}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
