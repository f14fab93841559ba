// What an activity asks of a pupil: three dots for each demand, and the same in words.
import type {DemandRow} from '../../views/to-demands.ts';

const LEVELS = [0, 1, 2, 3];
const DOTS = [1, 2, 3];

/** The dots of each level, drawn once: every page with graphics holds it once, and they refer to it. */
export function DemandDots() {
  return (
    <svg className="dots" width="0" height="0" aria-hidden="true">
      {LEVELS.map((level) => (
        <symbol key={level} id={`dots-${level}`} viewBox="0 0 38 12">
          {DOTS.map((dot) => (
            <circle
              key={dot}
              cx={dot * 13 - 7}
              cy="6"
              r="4.5"
              className={dot <= level ? 'dot dot--full' : 'dot'}
            />
          ))}
        </symbol>
      ))}
    </svg>
  );
}

/** A small labelled graphic; a list for screen readers. */
export function DemandsGraphic({rows}: {rows: DemandRow[]}) {
  return (
    <div className="demands">
      <p className="demands__title">What it asks of pupils</p>
      <ul className="demands__list">
        {rows.map(({name, label, level, words}) => (
          <li key={name} className="demand">
            <span className="demand__label">{label}</span>{' '}
            <svg className="demand__dots" width="38" height="12" aria-hidden="true">
              <use href={`#dots-${level}`} />
            </svg>{' '}
            <span className="demand__words">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
