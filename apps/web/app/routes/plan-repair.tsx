// Somebody is absent or a room is lost: the timetable with the fewest changes, and what is different in it.
import type {ActionFunctionArgs, LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {AbsenceForm, CopingOffer} from '../components/plan/plan-absence.tsx';
import {PlanFrame} from '../components/plan/plan-frame.tsx';
import {readAbsence} from '../plan-forms/absence.ts';
import {changePlan} from '../server/change-plan.server.ts';
import {copeWith} from '../server/cope-with.server.ts';
import {getEditablePlan} from '../server/plan-access.server.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const token = params.token!;
  const {plan, version} = await getEditablePlan(context, token);
  const query = new URL(request.url).searchParams;
  const absence = readAbsence(query, plan);
  const coping = absence && (await copeWith(plan, absence, context.plans));
  return {
    head: toPlanHead(plan, token, 'edit'),
    home: `/plans/${token}`,
    plan,
    version,
    absence,
    asked: query.has('missing'),
    ...(coping && {coping: {answer: coping.answer, changes: coping.changes, plan: coping.plan}}),
  };
}

export async function action({params, request, context}: ActionFunctionArgs) {
  const token = params.token!;
  const form = await request.formData();
  return changePlan(context, {
    token,
    form,
    next: `/plans/${token}?notice=repaired`,
    async change(plan) {
      const absence = readAbsence(form, plan);
      return absence && (await copeWith(plan, absence, context.plans)).plan;
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: toTitle('Somebody is absent', data?.head.title ?? 'Plan')},
];

export default function PlanRepair() {
  const {head, home, plan, version, absence, asked, coping} = useLoaderData<typeof loader>();
  return (
    <PlanFrame head={head} current="other">
      <h2>Somebody is absent, or a room is lost</h2>
      <AbsenceForm plan={plan} home={home} absence={absence} forgotten={asked && !absence} />
      {absence && coping && (
        <CopingOffer
          plan={coping.plan}
          answer={coping.answer}
          changes={coping.changes}
          {...{home, version, absence}}
        />
      )}
    </PlanFrame>
  );
}
