// Whether a plan works, in words: what is missing, why there is no rotation and what would help, what is worth knowing.
import type {Finding, Group, MissingPart, Repair} from '@resilience/planner';

import type {PlanAnswer} from '../../server/site-context.server.ts';
import type {PlanTrim} from '../../views/to-plan-trims.ts';
import {toPlanSummary, toPlanVerdict} from '../../views/to-plan-verdict.ts';

/** Where buttons that mend a plan send their form. Without it a repair is only said. */
export interface RepairTarget {
  /** Address of the plan. */
  action: string;
  version: number;
}

/** What a verdict is drawn from. */
interface StatusProps {
  answer: PlanAnswer;
  groups: Group[];
  target?: RepairTarget;
  /** Missing where the activities of lessons are not known. */
  trims?: PlanTrim[];
}

/** The boxes beside a timetable. */
export function PlanStatus({answer, groups, target, trims}: StatusProps) {
  const remarks = answer.status === 'found' ? answer.remarks : [];
  const {toSort, worthKnowing} = toPlanVerdict(remarks, {groups, trims});
  const {title} = toPlanSummary(answer, {groups, trims});
  return (
    <div className="plan-status" aria-live="polite">
      {toSort.length > 0 ? (
        <ToSortOut title={title} findings={toSort} target={target} />
      ) : (
        <Verdict title={title} answer={answer} target={target} />
      )}
      {worthKnowing.length > 0 && (
        <div className="box box--care">
          <h2 className="box__title">Worth knowing</h2>
          <Findings findings={worthKnowing} target={target} />
        </div>
      )}
    </div>
  );
}

function ToSortOut(props: {title: string; findings: Finding[]; target?: RepairTarget}) {
  const {title, findings, target} = props;
  return (
    <div className="box box--care">
      <h2 className="box__title">{title}</h2>
      <p>No group, room or adult is in two places at once.</p>
      <Findings findings={findings} target={target} />
    </div>
  );
}

function Verdict({title, answer, target}: {title: string} & Pick<StatusProps, 'answer' | 'target'>) {
  switch (answer.status) {
    case 'found':
      return (
        <div className="box box--works">
          <h2 className="box__title">{title}</h2>
          <p>No group, room or adult is in two places at once.</p>
        </div>
      );
    case 'impossible':
      return (
        <div className="box box--broken">
          <h2 className="box__title">{title}</h2>
          <Findings findings={answer.reasons} target={target} />
        </div>
      );
    case 'not-found':
      return (
        <div className="box box--broken">
          <h2 className="box__title">{title}</h2>
          <p>
            The planner tried for {(answer.afterMs / 1000).toFixed(1)} seconds. There may be a timetable, but
            it is hard to find. Fewer rules help: more rooms, fewer slots in which somebody is away, fewer
            fixed meetings.
          </p>
          <Findings findings={answer.reasons} target={target} />
        </div>
      );
    case 'busy':
      return (
        <div className="box">
          <h2 className="box__title">{title}</h2>
          <p>The planner has too much to do just now. Load the page again in a few seconds.</p>
        </div>
      );
    case 'nothing-to-plan':
      return (
        <div className="box">
          <h2 className="box__title">{title}</h2>
          <ol className="plan-status__missing">
            {answer.missing.map((part) => (
              <li key={part}>
                {target ? (
                  <a href={`${target.action}/${missing[part].page}`}>{missing[part].text}</a>
                ) : (
                  missing[part].text
                )}
              </li>
            ))}
          </ol>
          <p>Then there is a timetable.</p>
        </div>
      );
  }
}

const missing: Record<MissingPart, {page: string; text: string}> = {
  slots: {page: 'day', text: 'Say when the day begins and ends, and which slots it has'},
  groups: {page: 'groups', text: 'Add the groups who take part'},
  sessions: {page: 'sessions', text: 'Choose the lessons that they meet'},
};

function Findings({findings, target}: {findings: Finding[]; target?: RepairTarget}) {
  return (
    <ul className="findings">
      {findings.map(({code, message, repair}) => (
        <li key={`${code} ${message}`}>
          <p>{message}</p>
          {repair.length > 0 && (
            <ul className="findings__repairs">
              {repair.map((one) => (
                <li key={one.message}>
                  <RepairOffer repair={one} target={target} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function RepairOffer({repair, target}: {repair: Repair; target?: RepairTarget}) {
  if (!repair.edit || !target) return <>{repair.message}</>;
  return (
    <form method="post" action={target.action}>
      <input type="hidden" name="version" value={target.version} />
      <input type="hidden" name="edit" value={JSON.stringify(repair.edit)} />
      <button type="submit" name="do" value="repair" className="link-button">
        {repair.message}
      </button>
    </form>
  );
}
