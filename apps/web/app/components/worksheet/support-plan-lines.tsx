// Lines for a support plan, to be copied: by a button where scripts run, by hand everywhere.
import type {PlanLine} from '../../views/to-plan-lines.ts';

/** Target, support, by whom, review. */
export function SupportPlanLines({lines}: {lines: PlanLine[]}) {
  return (
    <section className="plan-lines screen-only" aria-labelledby="plan-lines-title">
      <h2 id="plan-lines-title">Lines for a support plan</h2>
      <p>
        Made from this lesson, for you to copy and change. This page asks for nothing about a pupil, and keeps
        nothing.
      </p>
      <div className="plan-lines__text" id="plan-lines">
        {lines.map(({label, text}) => (
          <p key={label}>
            <strong>{label}:</strong> {text}
          </p>
        ))}
      </div>
      <p>
        <button type="button" className="button button--quiet" data-copy="plan-lines" hidden>
          Copy these lines
        </button>{' '}
        <span role="status" />
      </p>
    </section>
  );
}
