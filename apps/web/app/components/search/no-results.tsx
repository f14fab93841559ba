// Ways on from an empty page of results.
import type {SuggestionView, WayOn} from '../../views/to-suggestion-view.ts';
import {ResultsLink} from './results-link.tsx';

/** The nearest spelling, which filter to drop, and themes to browse. */
export function NoResults({suggestion}: {suggestion: SuggestionView}) {
  const {spelling, drop, themes} = suggestion;
  return (
    <div className="no-results">
      {spelling && (
        <p className="no-results__spelling">
          Did you mean <ResultsLink href={spelling.href}>“{spelling.label}”</ResultsLink>? {spelling.count}.
        </p>
      )}
      {!spelling && drop.length === 0 && <p>Check the spelling, or use fewer or more common words.</p>}
      {drop.length > 0 && (
        <>
          <h2>Take one filter away</h2>
          <ul>
            {drop.map((way) => (
              <DropItem key={way.href} way={way} />
            ))}
          </ul>
        </>
      )}
      <h2>Or browse a theme</h2>
      <ul className="inline-links">
        {themes.map(({href, label}) => (
          <li key={href}>
            <ResultsLink href={href}>{label}</ResultsLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DropItem({way}: {way: WayOn}) {
  return (
    <li>
      Without <ResultsLink href={way.href}>{way.label}</ResultsLink>: {way.count}
    </li>
  );
}
