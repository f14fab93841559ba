// Where planning begins: the plan in hand, or the ways to begin one.
import {data, type LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/page-band.tsx';
import {getPlanStore} from '../server/plan-access.server.ts';
import {readPlanInHand, toNoPlanCookie} from '../server/plan-cookie.server.ts';
import {toPlanHead} from '../views/to-plan-view.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({request, context}: LoaderFunctionArgs) {
  const token = await readPlanInHand(request);
  const days = context.library.days.map(({slug, title}) => ({slug, title}));
  const store = await getPlanStore(context);
  if (!token) return data({days});
  const stored = await store.findPlan(token);
  // Deleted by somebody else, or not used for too long: nothing to be in hand any more.
  if (stored?.access !== 'edit') return data({days}, {headers: await toNoPlanCookie(context)});
  const {title, facts} = toPlanHead(stored.plan, token, 'edit');
  return data({days, inHand: {href: `/plans/${token}`, title, facts}});
}

const summary =
  'From lessons to a timetable that works: who is where and when, for every group, room and adult. Nobody needs an account.';

export const meta: MetaFunction = () => [
  {title: toTitle('Plan a day')},
  {name: 'description', content: summary},
];

export default function Plans() {
  const {days, inHand} = useLoaderData<typeof loader>() as {
    days: {slug: string; title: string}[];
    inHand?: {href: string; title: string; facts: string};
  };
  return (
    <>
      <PageBand title="Plan a day" summary={summary} />
      <div className="govuk-width-container section">
        {inHand && (
          <section aria-labelledby="in-hand" className="box plan-in-hand">
            <h2 id="in-hand" className="box__title">
              Your plan: {inHand.title}
            </h2>
            {inHand.facts && <p>{inHand.facts}</p>}
            <p>
              <a href={inHand.href} className="button">
                Go on with it
              </a>
            </p>
          </section>
        )}
        <h2>{inHand ? 'Or begin another' : 'Ways to begin'}</h2>
        <p>
          <a href="/plans/new" className="button button--quiet">
            Start an empty day
          </a>
        </p>
        <p>
          Or <a href="/lessons">find lessons</a> and press “Add to a day” on those that you want.
        </p>
        <h3>Start from a ready-made day</h3>
        <ul className="link-list use-days">
          {days.map(({slug, title}) => (
            <li key={slug} className="use-days__item">
              <a href={`/days/${slug}`}>{title}</a>
              <form method="post" action="/plans/use-day">
                <input type="hidden" name="day" value={slug} />
                <button type="submit" className="button button--quiet button--small">
                  Use this day<span className="govuk-visually-hidden">: {title}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
        <h3>Open a plan that you have</h3>
        <p>
          Follow its link, or <a href="/plans/new#upload">upload the file</a> that you downloaded.
        </p>
      </div>
    </>
  );
}
