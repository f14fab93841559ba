// Links to the other pages of results.
import type {PageLink} from '../../views/to-search-view.ts';
import {ResultsLink} from './results-link.tsx';

/** govuk-frontend's pagination. */
export function ResultPages(props: {pages: PageLink[]; previousHref?: string; nextHref?: string}) {
  const {pages, previousHref, nextHref} = props;
  if (pages.length === 0) return null;
  return (
    <nav className="govuk-pagination" aria-label="Pages of results">
      {previousHref && (
        <div className="govuk-pagination__prev">
          <ResultsLink href={previousHref} className="govuk-link govuk-pagination__link">
            Previous<span className="govuk-visually-hidden"> page</span>
          </ResultsLink>
        </div>
      )}
      <ul className="govuk-pagination__list">
        {pages.map((page) => (
          <PageItem key={page.key} page={page} />
        ))}
      </ul>
      {nextHref && (
        <div className="govuk-pagination__next">
          <ResultsLink href={nextHref} className="govuk-link govuk-pagination__link">
            Next<span className="govuk-visually-hidden"> page</span>
          </ResultsLink>
        </div>
      )}
    </nav>
  );
}

function PageItem({page: {number, href, current}}: {page: PageLink}) {
  if (!href) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const className = current
    ? 'govuk-pagination__item govuk-pagination__item--current'
    : 'govuk-pagination__item';
  return (
    <li className={className}>
      <ResultsLink
        href={href}
        className="govuk-link govuk-pagination__link"
        label={`Page ${number}`}
        current={current}
      >
        {number}
      </ResultsLink>
    </li>
  );
}
