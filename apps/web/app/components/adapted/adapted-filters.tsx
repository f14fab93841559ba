// The filters of the page of adapted material: a plain form.
import type {AdaptedChoice, AdaptedPageView} from '../../views/to-adapted-page.ts';
import {ChoiceItem} from '../frame/choices.tsx';
import {Details} from '../frame/details.tsx';

/** Needs, key stages, theme, demands, reading age. */
export function AdaptedFilters({
  filters,
  filtered,
}: {
  filters: AdaptedPageView['filters'];
  filtered: boolean;
}) {
  return (
    <form method="get" action="/adapted#results" className="controls adapted-filters" aria-label="Filters">
      <FilterBoxes legend="Area of need" name="need" choices={filters.needs} />
      <FilterBoxes legend="Key stage" name="stage" choices={filters.stages} />
      <FilterSelect label="Theme" name="theme" any="Every theme" choices={filters.themes} />
      <FilterBoxes legend="Gentler on (asks for less of it)" name="gentler" choices={filters.gentler} />
      <Details summary="What “gentler” means here">
        <p>
          Authors say for each activity how much it asks for, from nothing to a lot. A lesson is gentler on
          something if no activity asks for a lot of it, and at least two thirds of the time asks for a little
          or none.
        </p>
      </Details>
      <FilterSelect label="Reading age" name="readingAge" any="Any" choices={filters.readingAges} />
      <Details summary="How the reading age is taken">
        <p>
          That of the hardest worksheet when every plainer version is used; where none is long enough to be
          measured, that of the slides. It is worked out from lengths of words and sentences, and right to a
          year or two.
        </p>
      </Details>
      <p className="controls__send">
        <button type="submit" className="button">
          Show lessons
        </button>
        {filtered && <a href="/adapted#find">Clear all</a>}
      </p>
    </form>
  );
}

function FilterBoxes({legend, name, choices}: {legend: string; name: string; choices: AdaptedChoice[]}) {
  return (
    <fieldset className="govuk-fieldset choices">
      <legend className="choices__legend">{legend}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map(({value, label, count, chosen}) => (
          <ChoiceItem
            key={value}
            type="checkboxes"
            name={name}
            choice={{value, label: `${label} (${count})`, chosen}}
          />
        ))}
      </div>
    </fieldset>
  );
}

function FilterSelect(props: {label: string; name: string; any: string; choices: AdaptedChoice[]}) {
  const {label, name, any, choices} = props;
  return (
    <p className="choices">
      <label htmlFor={name} className="choices__legend">
        {label}
      </label>
      <select
        id={name}
        name={name}
        className="choices__select"
        defaultValue={choices.find(({chosen}) => chosen)?.value ?? ''}
      >
        <option value="">{any}</option>
        {choices.map(({value, label: text, count}) => (
          <option key={value} value={value}>
            {text} ({count})
          </option>
        ))}
      </select>
    </p>
  );
}
