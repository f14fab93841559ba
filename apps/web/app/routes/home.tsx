// The front door: search, three ways in, themes, key stages.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {Doors} from '../components/home/doors.tsx';
import {HelpBand} from '../components/home/help-band.tsx';
import {SearchBox} from '../components/search/search-box.tsx';
import {StageLinks} from '../components/home/stage-links.tsx';
import {ThemeGrid} from '../components/home/theme-grid.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toStageCards} from '../views/to-stage-cards.ts';
import {toThemeCards} from '../views/to-theme-cards.ts';
import {siteName} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

const oftenLookedFor = ['Equality Act', 'Black and Asian soldiers in WW2', 'Deepfakes', 'Tutor time'];

export async function loader({context}: LoaderFunctionArgs) {
  const {library} = context;
  return {
    themes: toThemeCards(library).filter((theme) => theme.lessons > 0),
    stages: toStageCards(library),
    days: library.days.length,
    description:
      'Free lesson plans that build pupils’ resilience to extremism, adapted for every kind of need.',
    canonical: `${context.publicUrl}/`,
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: `${siteName}: lessons that help young people think for themselves`},
  ...(data
    ? [
        {name: 'description', content: data.description},
        {tagName: 'link', rel: 'canonical', href: data.canonical},
      ]
    : []),
];

export default function Home() {
  const {themes, stages, days} = useLoaderData<typeof loader>();
  return (
    <>
      <div className="hero">
        <div className="govuk-width-container">
          <h1 className="hero__title">Lessons that help young people think for themselves</h1>
          <p className="hero__summary">
            Free, ready to teach and easy to change: equality, shared values, fake news, online safety and
            more, for every key stage, with a version for every pupil.
          </p>
          <SearchBox id="home-search" large />
          <p className="hero__often">
            <span>Often looked for:</span>
            {oftenLookedFor.map((words) => (
              <a key={words} href={`/lessons?${new URLSearchParams({q: words})}`}>
                {words}
              </a>
            ))}
          </p>
        </div>
      </div>
      <div className="govuk-width-container">
        <Doors days={days} />
        <section className="home-section" aria-labelledby="themes">
          <h2 id="themes">Themes</h2>
          <ThemeGrid themes={themes} />
          <p className="home-section__more">
            <a href="/themes">Why these themes build resilience</a>
          </p>
        </section>
        <section className="home-section" aria-labelledby="stages">
          <h2 id="stages">Key stages</h2>
          <StageLinks stages={stages} />
        </section>
        <HelpBand />
      </div>
    </>
  );
}
