// The running order drawn as a time line: as wide as it is long, striped where it can be cut.
import type {ActivityOutline} from '@resilience/content';

/** The time line. The width of each step comes from a class of its minutes: the page allows no inline style. */
export function RunningOrder({activities}: {activities: ActivityOutline[]}) {
  return (
    <section aria-labelledby="running-order">
      <h2 id="running-order">Running order</h2>
      <ol className="running-order">
        {activities.map(({id, title, minutes, canBeCut}) => (
          <li
            key={id}
            className={`running-order__step minutes-${minutes}${canBeCut ? ' running-order__step--cut' : ''}`}
          >
            <a href={`#activity-${id}`} className="running-order__link">
              <span className="running-order__minutes">
                {minutes}
                <span className="running-order__unit"> minutes</span>
              </span>
              <span className="running-order__title">{title}</span>
              {canBeCut && <span className="running-order__note">can be cut</span>}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
