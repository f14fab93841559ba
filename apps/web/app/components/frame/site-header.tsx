// The top of every page: the library's mark and name, and the way to each part of the site.
import {useLocation} from '@remix-run/react';

import {LibraryMark} from './library-mark.tsx';

const pages = [
  {href: '/lessons', label: 'Lessons'},
  {href: '/days', label: 'Drop-down days'},
  {href: '/plans', label: 'Plan a day'},
  {href: '/adapted', label: 'Adapted'},
  {href: '/themes', label: 'Themes'},
  {href: '/trusted', label: 'Trusted resources'},
  {href: '/help', label: 'Worried about a pupil?'},
];

/** The page header. Its links load whole pages: only search runs in the browser. */
export function SiteHeader() {
  const {pathname} = useLocation();
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__row">
        <a href="/" className="site-header__name">
          <LibraryMark />
          Resilience Library
        </a>
        <nav aria-label="Main" className="site-nav">
          <ul className="site-nav__list">
            {pages.map(({href, label}) => (
              <li key={href}>
                <a href={href} className="site-nav__link" aria-current={toCurrent(pathname, href)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function toCurrent(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined;
}
