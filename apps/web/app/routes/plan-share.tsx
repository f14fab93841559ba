// The two links of a plan, its copy, its file, and its end.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanFrame} from '../components/plan/plan-frame.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {startPlan} from '../server/new-plan.server.ts';
import {getEditablePlan} from '../server/plan-access.server.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {script: 'copy'};

export async function loader({params, context}: LoaderFunctionArgs) {
  const token = params.token!;
  const {plan, viewToken} = await getEditablePlan(context, token);
  const home = `/plans/${token}`;
  return {
    head: toPlanHead(plan, token, 'edit'),
    home,
    viewLink: `${context.publicUrl}/plans/${viewToken}`,
    editLink: `${context.publicUrl}${home}`,
  };
}

/** Copies the plan: a new one with links of its own. */
export async function action({params, request, context}: ActionFunctionArgs) {
  const {plan} = await getEditablePlan(context, params.token);
  const title = `Copy of ${plan.title}`.slice(0, 120);
  return startPlan({request, context}, {...plan, title});
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Share', data?.head.title ?? 'Plan')},
];

export default function PlanShare() {
  const {head, home, viewLink, editLink} = useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head} current="share">
      <div className="share">
        <section aria-labelledby="links">
          <h2 id="links">Links</h2>
          <LinkField
            id="view-link"
            label="To look at: this link can only be read. Pass it on to all staff"
            link={viewLink}
          />
          <LinkField
            id="edit-link"
            label="To change: this link can change the plan. Only for those who plan the day"
            link={editLink}
          />
          <p>
            Whoever has a link can open the plan. Keep the second one: nobody can find it again for you. This
            browser remembers it while its cookies are kept.
          </p>
        </section>
        <section aria-labelledby="copies">
          <h2 id="copies">Copies</h2>
          <form method="post" action={`${home}/share`}>
            <button type="submit" className="button button--quiet">
              Make a copy of this plan
            </button>
          </form>
          <p>
            <a href={`${home}.json`}>Download it as a file</a>, to keep or to{' '}
            <a href="/plans/new#upload">upload</a> again.
          </p>
        </section>
        <section aria-labelledby="end">
          <h2 id="end">Delete</h2>
          <p>A plan is deleted by itself when nobody has opened it for 13 months.</p>
          <p>
            <a href={`${home}/delete`} className="button button--quiet">
              Delete this plan now
            </a>
          </p>
        </section>
      </div>
    </PlanFrame>
  );
}

function LinkField({id, label, link}: {id: string; label: string; link: string}) {
  return (
    <div className="field share__link">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="govuk-input" readOnly value={link} />
      <button type="button" hidden data-copy={id} className="button button--quiet button--small">
        Copy<span className="govuk-visually-hidden"> the link: {label}</span>
      </button>{' '}
      <span role="status" />
    </div>
  );
}
