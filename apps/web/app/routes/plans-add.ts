// "Add to a day": takes a lesson into the plan in hand, or into a new one.
import {redirect, type ActionFunctionArgs, type AppLoadContext} from '@remix-run/node';
import {
  addLesson,
  emptyPlan,
  parsePlan,
  proposeFittingSlots,
  type PlannableLesson,
} from '@resilience/planner';

import {readText} from '../plan-forms/read-text.ts';
import {refitSlots} from '../plan-forms/refit-slots.ts';
import {notFound} from '../server/not-found.server.ts';
import {startPlan} from '../server/new-plan.server.ts';
import {toNotice} from '../server/page-notice.server.ts';
import {getPlanStore} from '../server/plan-access.server.ts';
import {readPlanInHand} from '../server/plan-cookie.server.ts';

/** Two people may add at the same time; nobody has to be asked which of the two lessons comes first. */
const TRIES = 5;

export const loader = () => redirect('/plans');

export async function action({request, context}: ActionFunctionArgs) {
  const form = await request.formData();
  const slug = readText(form, 'lesson');
  const lesson = context.library.findLesson(slug);
  if (!lesson) throw await notFound(context, slug);
  const query = new URLSearchParams({added: slug, from: readText(form, 'from')});
  const page = `/sessions?${query.toString()}`;
  const token = await readPlanInHand(request);
  if (token && (await addToPlan(context, token, lesson))) return redirect(`/plans/${token}${page}`, 303);
  const plan = addLesson({...emptyPlan(), slots: proposeFittingSlots([lesson])}, lesson);
  return startPlan({request, context}, plan, page);
}

// False where the plan in hand is none any more.
async function addToPlan(context: AppLoadContext, token: string, lesson: PlannableLesson): Promise<boolean> {
  const store = await getPlanStore(context);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await store.findPlan(token);
    if (stored?.access !== 'edit') return false;
    const parsed = parsePlan(
      refitSlots(stored.plan, addLesson(stored.plan, lesson, context.library.lessons)),
    );
    if ('problems' in parsed)
      throw toNotice(400, {title: 'The day is full', text: parsed.problems[0]!.message});
    const answer = await store.savePlan(token, {plan: parsed.plan, version: stored.version});
    if (answer.status === 'saved') return true;
  }
  throw toNotice(409, {
    title: 'The lesson was not added',
    text: 'Others are changing this plan at the same moment. Go back and press “Add to a day” again.',
  });
}

// A route with no component would answer an error with the bare response instead of the page.
export default function PlansAdd() {
  return null;
}
