// What was chosen, each with a link that takes it away.
import type {Chip} from '../../views/to-chips.ts';
import {ResultsLink} from './results-link.tsx';

/** The chosen filters. */
export function FilterChips({chips, clearHref}: {chips: Chip[]; clearHref?: string}) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Chosen filters">
      {chips.map(({key, label, group, from, removeHref}) => (
        <li key={key}>
          <ResultsLink href={removeHref} className="chip">
            <span className="govuk-visually-hidden">Remove filter: {group}, </span>
            {label}
            {from && <span className="chip__from"> from “{from}”</span>}
            <svg className="chip__cross" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" />
            </svg>
          </ResultsLink>
        </li>
      ))}
      {chips.length > 1 && clearHref && (
        <li>
          <ResultsLink href={clearHref} className="chips__clear">
            Clear all
          </ResultsLink>
        </li>
      )}
    </ul>
  );
}
