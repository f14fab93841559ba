// The tinted band at the top of a page: where you are, what it is called, what it is.
import type {ReactNode} from 'react';

/** One step of the way back. */
export interface Crumb {
  href: string;
  label: string;
}

/** The band with breadcrumbs, the page's only `h1`, one sentence, and whatever belongs under it. */
export function PageBand(props: {title: string; summary?: string; crumbs?: Crumb[]; children?: ReactNode}) {
  const {title, summary, crumbs = [], children} = props;
  return (
    <div className="page-band">
      <div className="govuk-width-container">
        {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
        <h1 className="page-band__title">{title}</h1>
        {summary && <p className="page-band__summary">{summary}</p>}
        {children}
      </div>
    </div>
  );
}

function Breadcrumbs({crumbs}: {crumbs: Crumb[]}) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({href, label}) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
