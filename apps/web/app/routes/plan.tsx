// The timetable of a plan: who is where, whether it works, and what to do where it does not.
import {data, type ActionFunctionArgs, type LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, useSubmit, type MetaFunction} from '@remix-run/react';
import {useEffect, useRef} from 'react';

import type {Move} from '../components/plan/plan-grid.tsx';
import {PlanFrame} from '../components/plan/plan-frame.tsx';
import {PlanTimetable} from '../components/plan/plan-timetable.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {dropPin} from '../plan-forms/pins.ts';
import {readText} from '../plan-forms/read-text.ts';
import {changePlan, readVersion} from '../server/change-plan.server.ts';
import {findReplacedPlan} from '../server/find-earlier-plans.server.ts';
import {findRepairEdit} from '../server/find-repair-edit.server.ts';
import {getPlan} from '../server/plan-access.server.ts';
import {loadBring} from '../server/load-plan-book.server.ts';
import {moveMeeting, undoMove} from '../server/move-meeting.server.ts';
import {toPlanCookie} from '../server/plan-cookie.server.ts';
import {toCellId} from '../views/to-plan-grid.ts';
import {toPlanPage} from '../views/to-plan-page.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {hydrates: true};

export async function loader({params, request, context}: LoaderFunctionArgs) {
  const token = params.token!;
  const stored = await getPlan(context, token);
  const answer = await context.plans.findRotation(stored.plan);
  const query = new URL(request.url).searchParams;
  const bring = await loadBring(context, {token, plan: stored.plan, answer});
  const page = toPlanPage({...stored, token, answer, bring, library: context.library, query});
  if (stored.access !== 'edit') return data(page);
  const head = {...page.head, earlier: await findReplacedPlan(token, {request, context})};
  return data({...page, head}, {headers: await toPlanCookie(token, {request, context})});
}

export async function action({params, request, context}: ActionFunctionArgs) {
  const token = params.token!;
  const form = await request.formData();
  const text = (name: string) => readText(form, name);
  return changePlan(context, {
    token,
    form,
    next: text('do') === 'undo-move' ? `/plans/${token}?notice=undone` : `/plans/${token}`,
    async change(plan) {
      const place = {group: text('group'), session: text('session'), slot: text('slot')};
      switch (text('do')) {
        case 'keep':
          return moveMeeting(plan, {pin: place, version: readVersion(form) + 1}, context.plans);
        case 'undo-move':
          return undoMove(plan);
        case 'let-go':
          return dropPin(plan, place);
        case 'let-all-go':
          return {...plan, pins: []};
        case 'plan-afresh':
          return {...plan, agreed: undefined};
        case 'repair':
          return findRepairEdit(plan, await context.plans.findRotation(plan), text('edit'));
        default:
          return undefined;
      }
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  {title: toTitle(page?.head.title ?? 'Plan', 'Plan a day')},
  {name: 'description', content: 'The timetable of a drop-down day: who is where and when.'},
];

// The focus follows a session to where it was put.
function useFocusOnMoved(version: number): (move: Move) => void {
  const waiting = useRef<Move>();
  useEffect(() => {
    if (waiting.current) document.getElementById(toCellId(waiting.current))?.focus({preventScroll: true});
    waiting.current = undefined;
  }, [version]);
  return (move) => {
    waiting.current = move;
  };
}

export default function PlanRoute() {
  const page = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const followMove = useFocusOnMoved(page.version);
  const move = (change: Move) => {
    followMove(change);
    submit(
      {do: 'keep', version: String(page.version), ...change},
      {method: 'post', action: page.home, preventScrollReset: true},
    );
  };
  return (
    <PlanFrame head={page.head} current="timetable" said={page.said}>
      <PlanTimetable page={page} onMove={move} />
    </PlanFrame>
  );
}
