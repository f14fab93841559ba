// "Use this day": makes a plan of a ready-made day.
import {redirect, type ActionFunctionArgs} from '@remix-run/node';
import {planFromDay} from '@resilience/planner';

import {readText} from '../plan-forms/read-text.ts';
import {notFound} from '../server/not-found.server.ts';
import {startPlan} from '../server/new-plan.server.ts';

export const loader = () => redirect('/plans');

export async function action({request, context}: ActionFunctionArgs) {
  const slug = readText(await request.formData(), 'day');
  const day = context.library.findDay(slug);
  if (!day) throw await notFound(context, slug);
  return startPlan({request, context}, planFromDay(day, context.library.lessons));
}

// A route with no component would answer an error with the bare response instead of the page.
export default function PlansUseDay() {
  return null;
}
