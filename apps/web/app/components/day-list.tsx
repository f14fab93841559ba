// A list of drop-down days outside the search results.
import type {DayCard, DayPiece} from '../views/to-day-card.ts';
import {toLowerFirst} from '../views/to-text.ts';

/** Days with their summary and facts. */
export function DayList({days, headingLevel}: {days: DayCard[]; headingLevel: 2 | 3}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="results">
      {days.map((day) => (
        <li key={day.slug} className="result">
          <div className="result__text">
            <Heading className="result__title">
              <a href={day.href}>{day.title}</a>
            </Heading>
            <p className="result__summary">{day.summary}</p>
            <DayStrip pieces={day.pieces} />
            <DayTags day={day} />
          </div>
          <p className="result__facts">
            <span className="result__minutes">{day.length}</span>
            <span className="result__kind">{day.times}</span>
            <span className="result__kind">{day.groups}</span>
            <span className="result__kind">Content: {toLowerFirst(day.content)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** For whom a day is, as tags. */
export function DayTags({day}: {day: DayCard}) {
  return (
    <ul className="tags">
      {day.stages.map((stage) => (
        <li key={stage} className="tag tag--stage">
          {stage}
        </li>
      ))}
      {!day.stages.includes(day.years) && <li className="tag tag--plain">{day.years}</li>}
      {day.themes.map((theme) => (
        <li key={theme} className="tag">
          {theme}
        </li>
      ))}
      {day.madeFor && <li className="tag tag--adapt">{day.madeFor}</li>}
    </ul>
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
