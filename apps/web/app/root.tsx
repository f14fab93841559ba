// The document around every page: head, skip link, header, footer; and the pages for what went wrong.
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useRouteError,
  type MetaFunction,
} from '@remix-run/react';
import boldFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import regularFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import type {ReactNode} from 'react';

import {ErrorPage, findNotice} from './components/frame/error-page.tsx';
import {SiteFooter} from './components/frame/site-footer.tsx';
import {SiteHeader} from './components/frame/site-header.tsx';
import {usePageScripts} from './page-scripts.ts';
import {toScriptAddress} from './scripts/index.ts';
import stylesheet from './styles/main.scss?url';
import {isPupilView} from './views/pupil-address.ts';
import {siteName, toTitle} from './views/to-title.ts';

export const meta: MetaFunction = ({error}) => {
  if (!error) return [{title: siteName}];
  const notice = findNotice(error);
  if (notice) return [{title: toTitle(notice.title)}];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return [{title: toTitle(missing ? 'Page not found' : 'Something went wrong')}];
};

/** The HTML document; also around error pages, so it reads no loader's data. */
export function Layout({children}: {children: ReactNode}) {
  const scripts = usePageScripts();
  const isBare = isPupilView(useLocation());
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#063f43" />
        <Meta />
        <link rel="preload" href={regularFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="preload" href={boldFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link
          rel="alternate"
          type="application/atom+xml"
          href="/feed.atom"
          title="New and reviewed lessons"
        />
        <link rel="api-catalog" href="/.well-known/api-catalog" />
        <Links />
      </head>
      <body className="govuk-template__body">
        {!isBare && <PageTop />}
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        {!isBare && <SiteFooter />}
        {scripts?.kind === 'hydration' && <Scripts nonce={scripts.nonce} />}
        {scripts?.kind === 'module' && <script type="module" src={toScriptAddress(scripts.name)} />}
      </body>
    </html>
  );
}

function PageTop() {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <SiteHeader />
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
