// Where planning begins: the plan in hand, or the ways to begin one.
import {data, type LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';
import {toLowerFirst} from '@resilience/content/say';

import {PageBand} from '../components/frame/page-band.tsx';
import {findRememberedPlans} from '../server/find-earlier-plans.server.ts';
import {toPlanlessCookie} from '../server/plan-cookie.server.ts';
import {toDayCard} from '../views/to-day-card.ts';
import {toTitle} from '../views/to-title.ts';

export async function loader({request, context}: LoaderFunctionArgs) {
  const {library} = context;
  const days = library.days.map((day) => toDayCard(day, library));
  // Some may be deleted by somebody else, or not used for too long: nothing to be remembered any more.
  const {plans, gone} = await findRememberedPlans({request, context});
  const [inHand, ...earlier] = plans;
  const page = {days, inHand, earlier};
  return data(
    page,
    gone.length > 0 ? {headers: await toPlanlessCookie(gone, {request, context})} : undefined,
  );
}

const summary =
  'From lessons to a timetable that works: who is where and when, for every group, room and adult. Nobody needs an account.';

export const meta: MetaFunction = () => [
  {title: toTitle('Plan a day')},
  {name: 'description', content: summary},
];

export default function Plans() {
  const {days, inHand, earlier} = useLoaderData<typeof loader>();
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
        {earlier.length > 0 && (
          <section aria-labelledby="earlier">
            <h2 id="earlier">Your earlier plans</h2>
            <ul className="link-list">
              {earlier.map(({href, title, facts}) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                  {facts && `, ${facts}`}
                </li>
              ))}
            </ul>
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
        <ul className="use-days">
          {days.map(({slug, title, times, groups, content}) => (
            <li key={slug} className="use-days__item">
              <p className="use-days__day">
                <a href={`/days/${slug}`}>{title}</a>
                <span className="use-days__facts">
                  {times} · {groups} · content: {toLowerFirst(content)}
                </span>
              </p>
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
