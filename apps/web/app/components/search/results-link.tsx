// A link within the results page: no page load in the browser, and the focus goes to the results.
import {Link} from '@remix-run/react';
import type {ReactNode} from 'react';

import {focusResults} from './use-focus-on-results.ts';

/** A link to another search. */
export function ResultsLink(props: {
  href: string;
  className?: string;
  label?: string;
  current?: boolean;
  children: ReactNode;
}) {
  const {href, className, label, current, children} = props;
  return (
    <Link
      to={href}
      state={focusResults}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
