// The page of adapted material: what there is for each area of need, and the way to it.
import {toCountText} from '@resilience/content/say';

import type {AdaptedPageView} from '../../views/to-adapted-page.ts';
import {AdaptedFilters} from './adapted-filters.tsx';
import {AdaptedResults} from './adapted-results.tsx';
import {DayList} from '../search/day-list.tsx';
import {LessonList} from '../search/lesson-list.tsx';
import {NeedCards} from './need-cards.tsx';
import {PageBand} from '../frame/page-band.tsx';

/** Shows the page; results follow the filters, so that a form without scripts leads to them. */
export function AdaptedPage({view}: {view: AdaptedPageView}) {
  const {writtenFirst, days, filtered} = view;
  return (
    <>
      <PageBand
        title="Adapted material"
        summary="Every lesson in the version that a pupil can use, with plainer worksheets, word cards and a sheet for the adult beside them."
      >
        <ul className="inline-links band-links">
          <li>
            <a href="#find">Find by need, demand or reading age</a>
          </li>
          {writtenFirst.length > 0 && (
            <li>
              <a href="#written-first">Written first for pupils with SEN</a>
            </li>
          )}
        </ul>
      </PageBand>
      <div className="govuk-width-container section">
        <section aria-labelledby="needs">
          <h2 id="needs">Four areas of need</h2>
          <NeedCards needs={view.needs} />
        </section>
        <section aria-labelledby="find" className="adapted-find">
          <div className="adapted-find__filters">
            <h2 id="find">Find by what a pupil needs</h2>
            <AdaptedFilters filters={view.filters} filtered={filtered} />
          </div>
          <div className="adapted-find__results">
            <h2 id="results" tabIndex={-1}>
              {toHeading(view)}
            </h2>
            <AdaptedResults view={view} />
          </div>
        </section>
        {writtenFirst.length > 0 && (
          <section aria-labelledby="written-first">
            <h2 id="written-first">Written first for pupils with SEN</h2>
            <p className="adapted-intro">
              Whom to tell, fake friends, warning signs and messages online: in literal language, with cards
              and objects, and nothing that is too young for older pupils.
            </p>
            <LessonList lessons={writtenFirst} headingLevel={3} />
            {days.length > 0 && (
              <>
                <h3>Ready-made days for small groups</h3>
                <DayList days={days} headingLevel={3} />
              </>
            )}
          </section>
        )}
      </div>
    </>
  );
}

function toHeading({total, filtered}: AdaptedPageView): string {
  if (total === 0) return 'No lesson fits all of that';
  return filtered ? `${toCountText(total, 'lesson')} found` : `All ${toCountText(total, 'lesson')}`;
}
