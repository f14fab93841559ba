// Text that is folded away until it is asked for; needs no script.
import type {ReactNode} from 'react';

/** A govuk-frontend details element. `tone` says what it holds: adaptations are plum everywhere. */
export function Details(props: {summary: ReactNode; tone?: 'adapt'; children: ReactNode}) {
  const {summary, tone, children} = props;
  return (
    <details className={tone ? `govuk-details details--${tone}` : 'govuk-details'}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
