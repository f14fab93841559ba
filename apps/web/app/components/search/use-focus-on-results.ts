// After a link within the results page, moves the focus to the heading, as a page load would.
import {useLocation} from '@remix-run/react';
import {useEffect, useRef} from 'react';

/** State of a navigation whose link disappears or whose results should be read from the top. */
export const focusResults = {focus: 'results'};

/** @returns a ref for the heading that takes the focus */
export function useFocusOnResults() {
  const heading = useRef<HTMLHeadingElement>(null);
  const location = useLocation();
  useEffect(() => {
    const state = location.state as Partial<typeof focusResults> | null;
    if (state?.focus === 'results') heading.current?.focus();
  }, [location]);
  return heading;
}
