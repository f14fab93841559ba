// What to leave out of lessons so that they fit their slots, beside a timetable.
import type {PlanTrim} from '../../views/to-plan-trims.ts';

/** Each with its new running order, folded away. */
export function PlanCuts({trims}: {trims: PlanTrim[]}) {
  return (
    <div className="box box--care">
      <h2 className="box__title">To fit</h2>
      <ul className="findings">
        {trims.map(({session, slot, message, order}) => (
          <li key={`${session} ${slot}`}>
            {message}
            {order.length > 0 && (
              <details>
                <summary>New running order</summary>
                <ol>
                  {order.map(({title, minutes}) => (
                    <li key={title}>
                      {title}, {minutes} min
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
