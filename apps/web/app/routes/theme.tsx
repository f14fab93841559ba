// One theme: why it builds resilience, its lessons by key stage, and trusted resources elsewhere.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {DayList} from '../components/search/day-list.tsx';
import {LessonList} from '../components/search/lesson-list.tsx';
import {PageBand} from '../components/frame/page-band.tsx';
import {Prose} from '../components/frame/prose.tsx';
import {TrustedList} from '../components/search/trusted-list.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {notFound} from '../server/not-found.server.ts';
import {toDayCard} from '../views/to-day-card.ts';
import {toStageGroups} from '../views/to-stage-groups.ts';
import {toTitle} from '../views/to-title.ts';
import {toTrustedCard} from '../views/to-trusted-card.ts';

export const handle: RouteHandle = {public: true};

export async function loader({params, context}: LoaderFunctionArgs) {
  const {library} = context;
  const theme = library.themes.find(({id}) => id === params.slug);
  if (!theme) throw await notFound(context, params.slug!);
  return {
    title: theme.label,
    summary: theme.summary,
    why: theme.why,
    stages: toStageGroups(theme.id, library),
    days: library.days.filter(({themes}) => themes.includes(theme.id)).map((day) => toDayCard(day, library)),
    trusted: library.trusted
      .filter(({themes}) => themes.includes(theme.id))
      .map((resource) => toTrustedCard(resource, library)),
    searchHref: `/lessons?theme=${theme.id}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle(data.title, 'Themes') : toTitle('Theme')},
  ...(data ? [{name: 'description', content: data.summary}] : []),
];

export default function Theme() {
  const {title, summary, why, stages, days, trusted, searchHref} = useLoaderData<typeof loader>();
  return (
    <>
      <PageBand title={title} summary={summary} crumbs={[{href: '/themes', label: 'Themes'}]} />
      <div className="govuk-width-container section">
        <section className="why" aria-labelledby="why">
          <h2 id="why">Why it builds resilience</h2>
          <Prose html={why} />
        </section>
        {stages.map(({id, label, lessons}) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            <LessonList lessons={lessons} headingLevel={3} />
          </section>
        ))}
        <p>
          {stages.length === 0 ? 'There are no lessons on this theme yet. ' : ''}
          <a href={searchHref}>Search and filter this theme</a>
        </p>
        {days.length > 0 && (
          <section aria-labelledby="days">
            <h2 id="days">Drop-down days</h2>
            <DayList days={days} headingLevel={3} />
          </section>
        )}
        {trusted.length > 0 && (
          <section aria-labelledby="trusted">
            <h2 id="trusted">Trusted resources elsewhere</h2>
            <TrustedList resources={trusted} headingLevel={3} />
          </section>
        )}
      </div>
    </>
  );
}
