// Every theme, with what it covers.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/frame/page-band.tsx';
import {ThemeIcon} from '../components/home/theme-icon.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toThemeCards} from '../views/to-theme-cards.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Themes')}];

export async function loader({context}: LoaderFunctionArgs) {
  return {themes: toThemeCards(context.library)};
}

export default function Themes() {
  const {themes} = useLoaderData<typeof loader>();
  return (
    <>
      <PageBand
        title="Themes"
        summary="Resilience is not one lesson. It is knowing what is fair, what is true, where you belong and whom to ask."
      />
      <div className="govuk-width-container section">
        <ul className="theme-list">
          {themes.map(({id, href, label, summary, order, countText}) => (
            <li key={id} className="theme-list__item">
              <ThemeIcon theme={id} order={order} />
              <div>
                <h2 className="theme-list__title">
                  <a href={href}>{label}</a>
                </h2>
                <p className="theme-list__summary">{summary}</p>
                <p className="theme-list__count">{countText}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
