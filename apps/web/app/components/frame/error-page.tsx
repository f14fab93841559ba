// The pages for what was not found and for what went wrong, in plain words.
import {isRouteErrorResponse} from '@remix-run/react';

import type {NotFoundHelp} from '../../server/not-found.server.ts';
import {PageBand} from './page-band.tsx';
import {SearchBox} from '../search/search-box.tsx';

/** What an answer says in place of its page. */
export interface PageNotice {
  title: string;
  text: string;
  /** What could have been meant. */
  links?: {href: string; label: string}[];
}

/** @returns what an error says in plain words; undefined where it says nothing of the kind */
export function findNotice(error: unknown): PageNotice | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const notice = error.data as Partial<PageNotice> | null;
  return typeof notice?.title === 'string' && typeof notice.text === 'string'
    ? (notice as PageNotice)
    : undefined;
}

/** Shows what the answer says, a 404 with ways on, and anything else as our fault. Never shows the error itself. */
export function ErrorPage({error}: {error: unknown}) {
  const notice = findNotice(error);
  if (notice) return <NoticePage notice={notice} />;
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <NotFoundPage help={error.data as NotFoundHelp | null} />;
  }
  return (
    <>
      <PageBand title="Something went wrong" />
      <div className="govuk-width-container section prose">
        <p>It was our mistake, not yours, and it has been written down for the people who run this site.</p>
        <p>
          Wait a minute and load the page again. <a href="/">The home page</a> and{' '}
          <a href="/lessons">the list of lessons</a> may still work.
        </p>
        <p>
          Worried about a pupil? Do not wait for this page: tell your designated safeguarding lead. In an
          emergency call <a href="tel:999">999</a>.
        </p>
      </div>
    </>
  );
}

function NoticePage({notice}: {notice: PageNotice}) {
  return (
    <>
      <PageBand title={notice.title} summary={notice.text} />
      <div className="govuk-width-container section prose">
        {notice.links && notice.links.length > 0 && (
          <ul>
            {notice.links.map(({href, label}) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="/plans">Plan a day</a>, <a href="/days">ready-made days</a> or{' '}
          <a href="/lessons">all lessons</a>.
        </p>
      </div>
    </>
  );
}

function NotFoundPage({help}: {help: NotFoundHelp | null}) {
  const suggestions = help?.suggestions ?? [];
  return (
    <>
      <PageBand
        title="Page not found"
        summary="There is nothing at this address. It may have moved, or the link may have been cut short."
      />
      <div className="govuk-width-container section">
        {suggestions.length > 0 && (
          <section aria-labelledby="suggestions">
            <h2 id="suggestions">Did you mean one of these?</h2>
            <ul className="link-list">
              {suggestions.map(({href, title}) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <h2>Search the lessons</h2>
        <SearchBox id="not-found-search" />
        <p>
          Or start from <a href="/themes">the themes</a> or <a href="/">the home page</a>.
        </p>
      </div>
    </>
  );
}
