// Where a day leaves the screen: sheets to choose, the calendar, the spreadsheet, everything in one file.
import type {Plan} from '@resilience/planner';

import type {SheetOffer} from '../../views/to-sheet-pages.ts';
import {CalendarForm} from './calendar-form.tsx';
import {Details} from '../frame/details.tsx';
import {PageBand} from '../frame/page-band.tsx';

/** What went wrong with the form that led here. */
export type PrintProblem = 'no-sheet' | 'no-date';

/** What the page needs. */
export interface PrintDialogProps {
  /** Path of the day's or the plan's page. */
  home: string;
  plan: Plan;
  offers: SheetOffer[];
  problem?: PrintProblem;
  /** What was asked of the calendar before, to be put right. */
  asked?: {date: string; who: string};
}

const problems: Record<PrintProblem, {href: string; text: string}> = {
  'no-sheet': {href: '#sheet-0', text: 'Choose at least one sheet to print'},
  'no-date': {href: '#date', text: 'Choose the date of the day, such as 12 March 2027'},
};

/** Chooses what to print, and leads to every file. */
export function PrintDialog({home, plan, offers, problem, asked}: PrintDialogProps) {
  return (
    <>
      <PageBand
        title="Print and calendar"
        summary="Sheets for groups, rooms and adults, files for calendars and spreadsheets, and everything in one."
        crumbs={[{href: home, label: plan.title}]}
      />
      <div className="govuk-width-container section print-dialog">
        {problem && (
          <div className="govuk-error-summary" role="alert" aria-labelledby="error-summary">
            <h2 className="govuk-error-summary__title" id="error-summary">
              There is a problem
            </h2>
            <ul className="govuk-list govuk-error-summary__list">
              <li>
                <a href={problems[problem].href}>{problems[problem].text}</a>
              </li>
            </ul>
          </div>
        )}
        <SheetForm home={home} offers={offers} problem={problem === 'no-sheet'} />
        <OneByOne home={home} offers={offers} />
        <CalendarForm home={home} plan={plan} asked={asked} problem={problem === 'no-date'} />
        <h2 id="files">Other files</h2>
        <ul>
          <li>
            <a href={`${home}.csv`}>The timetable for a spreadsheet (CSV)</a>
          </li>
          <li>
            <a href={`${home}.zip`}>Everything to print, in one zip file</a>: the sheets and every worksheet
          </li>
          <li>
            <a href={`${home}/visual-timetable`}>A visual timetable</a>, with cards to cut out
          </li>
          <li>
            <a href={`${home}/story`}>A story about what will be different</a>, to change before you print it
          </li>
        </ul>
      </div>
    </>
  );
}

function SheetForm({home, offers, problem}: {home: string; offers: SheetOffer[]; problem: boolean}) {
  return (
    <form action={`${home}/print/chosen`} method="get">
      <div className={problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 className="govuk-fieldset__heading" id="sheets">
              Sheets to print
            </h2>
          </legend>
          {problem && (
            <p className="govuk-error-message">
              <span className="govuk-visually-hidden">Error:</span> {problems['no-sheet'].text}
            </p>
          )}
          <div className="govuk-checkboxes">
            {offers.map((offer, index) => (
              <SheetChoice key={offer.name} offer={offer} id={`sheet-${index}`} />
            ))}
          </div>
        </fieldset>
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="paper">
          Paper for the whole day on one page
        </label>
        <div className="govuk-hint" id="paper-hint">
          It lies on its side when you print it alone. Together with other sheets it stands, on A4.
        </div>
        <select
          className="govuk-select"
          id="paper"
          name="paper"
          defaultValue="a4"
          aria-describedby="paper-hint"
        >
          <option value="a4">A4</option>
          <option value="a3">A3</option>
        </select>
      </div>
      <button type="submit" className="button">
        Show the sheets
      </button>
    </form>
  );
}

function SheetChoice({offer, id}: {offer: SheetOffer; id: string}) {
  const {name, title, hint, subjects} = offer;
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name="sheet"
        value={name}
        aria-describedby={`${id}-hint`}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {title}
        {subjects.length > 1 && ` (${subjects.length})`}
      </label>
      <div id={`${id}-hint`} className="govuk-hint govuk-checkboxes__hint">
        {hint}
      </div>
    </div>
  );
}

function OneByOne({home, offers}: {home: string; offers: SheetOffer[]}) {
  return (
    <Details summary="One sheet at a time">
      <ul>
        {offers.map(({name, title, subjects, large}) => (
          <li key={name}>
            <a href={`${home}/print/${name}`}>{title}</a>
            {large && (
              <>
                {', '}
                <a href={`${home}/print/${name}?paper=a3`}>on A3</a>
              </>
            )}
            {subjects.length > 1 && (
              <ul className="inline-links">
                {subjects.map(({id, name: subject}) => (
                  <li key={id}>
                    <a href={`${home}/print/${name}?for=${encodeURIComponent(id)}`}>{subject}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
