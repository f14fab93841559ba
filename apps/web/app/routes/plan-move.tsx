// What a group meets in a slot: the page behind each cell of the timetable. It sends the same form as dragging does.
import {redirect, type LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanFrame} from '../components/plan/plan-frame.tsx';
import {getEditablePlan} from '../server/plan-access.server.ts';
import {toMoveChoice} from '../views/to-move-choice.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const token = params.token!;
  const {plan, version} = await getEditablePlan(context, token);
  const query = new URL(request.url).searchParams;
  const place = {group: query.get('group') ?? '', slot: query.get('slot') ?? ''};
  const choice = toMoveChoice(plan, place, await context.plans.findRotation(plan));
  if (!choice) throw redirect(`/plans/${token}`);
  return {head: toPlanHead(plan, token, 'edit'), home: `/plans/${token}`, version, place, choice};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle(data?.choice.question ?? 'Move', data?.head.title ?? 'Plan')},
];

export default function PlanMove() {
  const {head, home, version, place, choice} = useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head} current="other">
      <form method="post" action={home} className="move">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="group" value={place.group} />
        <input type="hidden" name="slot" value={place.slot} />
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 className="govuk-fieldset__heading">{choice.question}</h2>
          </legend>
          <div className="govuk-radios">
            {choice.options.map(({id, title, note, chosen, lessonHref}) => (
              <div key={id} className="govuk-radios__item">
                <input
                  type="radio"
                  id={`session-${id}`}
                  name="session"
                  value={id}
                  defaultChecked={chosen}
                  required
                  className="govuk-radios__input"
                />
                <label htmlFor={`session-${id}`} className="govuk-label govuk-radios__label">
                  {title}
                  {note && <span className="move__note">{note}</span>}
                </label>
                {lessonHref && (
                  <a href={lessonHref} className="move__lesson">
                    Lesson<span className="govuk-visually-hidden"> {title}</span>
                  </a>
                )}
              </div>
            ))}
          </div>
        </fieldset>
        <p>The rest of the timetable is planned around it.</p>
        <p className="plan-save">
          <button type="submit" name="do" value="keep" className="button">
            Keep the chosen session there
          </button>{' '}
          {choice.kept && (
            <button type="submit" name="do" value="let-go" className="button button--quiet">
              Let the planner choose for this time
            </button>
          )}{' '}
          <a href={home}>Back, with nothing changed</a>
        </p>
      </form>
    </PlanFrame>
  );
}
