// A list of drop-down days outside the search results.
import {toLowerFirst} from '@resilience/content/say';

import type {DayCard, DayPiece} from '../../views/to-day-card.ts';
import {ResultItem, Tags} from './result-item.tsx';

/** Days with their summary and facts. */
export function DayList({days, headingLevel}: {days: DayCard[]; headingLevel: 2 | 3}) {
  return (
    <ul className="results">
      {days.map((day) => (
        <ResultItem
          key={day.slug}
          headingLevel={headingLevel}
          title={day.title}
          link={{href: day.href}}
          summary={day.summary}
          side={<DayFacts day={day} />}
        >
          <DayStrip pieces={day.pieces} />
          <DayTags day={day} />
        </ResultItem>
      ))}
    </ul>
  );
}

function DayFacts({day}: {day: DayCard}) {
  return (
    <p className="result__facts">
      <span className="result__minutes">{day.length}</span>
      <span className="result__kind">{day.times}</span>
      <span className="result__kind">{day.groups}</span>
      <span className="result__kind">Content: {toLowerFirst(day.content)}</span>
    </p>
  );
}

/** For whom a day is, as tags. */
export function DayTags({day}: {day: DayCard}) {
  const {stages, years, themes, madeFor} = day;
  return (
    <Tags
      stages={stages}
      years={stages.includes(years) ? undefined : years}
      topics={themes}
      madeFor={madeFor}
    />
  );
}

// The rhythm of the day at one look. It says nothing that the page of the day does not say in words.
function DayStrip({pieces}: {pieces: DayPiece[]}) {
  return (
    <span className="day-strip" aria-hidden="true">
      {pieces.map(({minutes, kind}, index) => (
        <span key={index} className={`day-strip__piece day-strip__piece--${kind} minutes-${minutes}`} />
      ))}
    </span>
  );
}
