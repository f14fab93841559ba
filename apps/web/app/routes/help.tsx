// Worried about a pupil: whom to tell and what happens next, all from the area's own file.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';
import {toDateText} from '@resilience/content/say';

import {ContactList} from '../components/home/contact-list.tsx';
import {PageBand} from '../components/frame/page-band.tsx';
import {Prose} from '../components/frame/prose.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Worried about a pupil?')}];

export async function loader({context}: LoaderFunctionArgs) {
  return {area: context.library.area};
}

export default function Help() {
  const {area} = useLoaderData<typeof loader>();
  return (
    <>
      <PageBand
        title="Worried about a pupil?"
        summary={`Whom to tell and what happens next, for schools in ${area.name}.`}
      />
      <div className="govuk-width-container section help">
        <div className="box box--care help__first">
          <h2 className="box__title">First</h2>
          <Prose html={area.safeguardingHtml} />
        </div>
        <section aria-labelledby="contacts">
          <h2 id="contacts">Whom to contact</h2>
          <ContactList contacts={area.contacts} />
        </section>
        {area.sections.map(({id, title, html}) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <Prose html={html} />
          </section>
        ))}
        <section aria-labelledby="help-sources">
          <h2 id="help-sources">Where this was read</h2>
          <ul className="evidence">
            {area.sources.map(({title, url, checkedOn}) => (
              <li key={title}>
                {url ? (
                  <a href={url} rel="noopener noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                <span className="evidence__from">Checked on {toDateText(checkedOn)}</span>
              </li>
            ))}
          </ul>
          <p className="small">This page was reviewed on {toDateText(area.reviewed)}.</p>
        </section>
      </div>
    </>
  );
}
