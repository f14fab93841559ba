// What an activity asks of a pupil: three dots for each demand, and the same in words.
import type {DemandRow} from '../views/to-demands.ts';

const LEVELS = [1, 2, 3];

/** A small labelled graphic; a list for screen readers. */
export function DemandsGraphic({rows}: {rows: DemandRow[]}) {
  return (
    <div className="demands">
      <p className="demands__title">What it asks of pupils</p>
      <ul className="demands__list">
        {rows.map(({name, label, level, words}) => (
          <li key={name} className={level === 0 ? 'demand demand--none' : 'demand'}>
            <span className="demand__label">{label}</span>{' '}
            <svg className="demand__dots" viewBox="0 0 38 12" width="38" height="12" aria-hidden="true">
              {LEVELS.map((dot) => (
                <circle
                  key={dot}
                  cx={dot * 13 - 7}
                  cy="6"
                  r="4.5"
                  className={dot <= level ? 'is-full' : undefined}
                />
              ))}
            </svg>{' '}
            <span className="demand__words">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
