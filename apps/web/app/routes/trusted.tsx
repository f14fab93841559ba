// Resources elsewhere that a source we read recommends, by what they are for.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/frame/page-band.tsx';
import {TrustedList} from '../components/search/trusted-list.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toTitle} from '../views/to-title.ts';
import {toTrustedGroups} from '../views/to-trusted-groups.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Trusted resources')}];

export async function loader({context}: LoaderFunctionArgs) {
  return {groups: toTrustedGroups(context.library)};
}

export default function Trusted() {
  const {groups} = useLoaderData<typeof loader>();
  return (
    <>
      <PageBand
        title="Trusted resources"
        summary="Lessons, training, guidance and help from others. Each was found in a source that we trust, and says when it was last checked."
      />
      <div className="govuk-width-container section">
        <nav aria-label="On this page">
          <ul className="inline-links">
            {groups.map(({id, label}) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {groups.map(({id, label, resources}) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            <TrustedList resources={resources} headingLevel={3} />
          </section>
        ))}
        <p className="small">
          These links leave this site. We do not run the other sites, and being listed is not a promise about
          everything on them.
        </p>
      </div>
    </>
  );
}
