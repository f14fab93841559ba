// The results page: search box, filters, results. Works as a plain form; in the browser it applies at once.
import {Form} from '@remix-run/react';
import type {FormEvent} from 'react';

import type {SearchView} from '../../views/to-search-view.ts';
import {FilterPanel} from './filter-panel.tsx';
import {FilterChips} from './filter-chips.tsx';
import {NoResults} from './no-results.tsx';
import {ResultList} from './result-list.tsx';
import {ResultPages} from './result-pages.tsx';
import {SearchField} from './search-box.tsx';
import {SortControl} from './sort-control.tsx';
import {useApplyOnChange} from './use-apply-on-change.ts';
import {useFocusOnResults} from './use-focus-on-results.ts';
import {useFieldValue} from '../frame/use-field-value.ts';

/** Every control belongs to this form, wherever it stands on the page. */
const searchFormId = 'search';

/** The page of search results; `address` is where it stands. */
export function SearchPage({view, address}: {view: SearchView; address: string}) {
  const {apply, submit} = useApplyOnChange();
  const headingRef = useFocusOnResults();
  return (
    <>
      <SearchForm text={view.text} onSubmit={submit} />
      <div className="govuk-width-container search">
        <FilterPanel groups={view.groups} chosen={view.chosen} clearHref={view.clearHref} onChange={apply} />
        <div className="search__results">
          <div className="search__head">
            <h1 id="results" ref={headingRef} tabIndex={-1} className="search__heading">
              {view.heading}
            </h1>
            <SortControl sort={view.sort} onChange={apply} />
          </div>
          <p role="status" className="govuk-visually-hidden">
            {view.heading}
          </p>
          <FilterChips chips={view.chips} clearHref={view.clearHref} />
          <SearchNotices standby={view.standby} leftOut={view.leftOut} />
          {view.suggestion ? (
            <NoResults suggestion={view.suggestion} />
          ) : (
            <ResultList results={view.results} address={address} />
          )}
          <ResultPages pages={view.pages} previousHref={view.previousHref} nextHref={view.nextHref} />
        </div>
      </div>
    </>
  );
}

function SearchForm({text, onSubmit}: {text: string; onSubmit: (event: FormEvent<HTMLFormElement>) => void}) {
  const field = useFieldValue<HTMLInputElement>(text);
  return (
    <div className="page-band page-band--search">
      <div className="govuk-width-container">
        <Form
          id={searchFormId}
          action="/lessons"
          method="get"
          role="search"
          className="search-box"
          onSubmit={onSubmit}
        >
          <SearchField id="query" text={text} field={field} />
        </Form>
      </div>
    </div>
  );
}

function SearchNotices({standby, leftOut}: {standby: boolean; leftOut?: string}) {
  return (
    <>
      {standby && (
        <p className="notice">
          Search is simpler for now: the search engine is not answering, so fewer spellings are understood. It
          comes back by itself.
        </p>
      )}
      {leftOut && <p className="notice">Left out: {leftOut}. Nothing has all of your words together.</p>}
    </>
  );
}
