// Asks once more before a plan is deleted for good.
import {redirect, type ActionFunctionArgs, type LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PlanFrame} from '../components/plan/plan-frame.tsx';
import {getEditablePlan, getPlanStore} from '../server/plan-access.server.ts';
import {toPlanlessCookie} from '../server/plan-cookie.server.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({params, context}: LoaderFunctionArgs) {
  const token = params.token!;
  const {plan} = await getEditablePlan(context, token);
  return {head: toPlanHead(plan, token, 'edit'), home: `/plans/${token}`};
}

export async function action({params, request, context}: ActionFunctionArgs) {
  const token = params.token!;
  await getEditablePlan(context, token);
  await (await getPlanStore(context)).removePlan(token);
  return redirect('/plans', {status: 303, headers: await toPlanlessCookie([token], {request, context})});
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Delete', data?.head.title ?? 'Plan')},
];

export default function PlanDelete() {
  const {head, home} = useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head} current="other">
      <h2>Delete “{head.title}” for good?</h2>
      <p>Both of its links end at once, for everybody. Nobody can bring it back.</p>
      <p>
        <a href={`${home}.json`}>Download it as a file</a> first if you may want it again.
      </p>
      <form method="post" action={`${home}/delete`}>
        <button type="submit" className="button button--warning">
          Delete this plan
        </button>{' '}
        <a href={home}>Keep it</a>
      </form>
    </PlanFrame>
  );
}
