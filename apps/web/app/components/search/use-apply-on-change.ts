// In the browser: applies filters as they are chosen, with an address that holds only what was chosen.
import {useNavigate} from '@remix-run/react';
import {useCallback, type FormEvent} from 'react';

import {toCleanSearch} from '../../views/to-clean-search.ts';
import {focusResults} from './use-focus-on-results.ts';

/**
 * Gives the search form its two moves.
 * @returns `apply` for a control that changed (its form is sent, focus stays), `submit` for the form itself
 *   (focus goes to the results)
 */
export function useApplyOnChange() {
  const navigate = useNavigate();
  const apply = useCallback(
    (control: HTMLInputElement | HTMLSelectElement) => {
      if (control.form) navigate(toSearchAddress(control.form), {preventScrollReset: true});
    },
    [navigate],
  );
  const submit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      navigate(toSearchAddress(event.currentTarget), {state: focusResults});
    },
    [navigate],
  );
  return {apply, submit};
}

function toSearchAddress(form: HTMLFormElement): string {
  return `/lessons${toCleanSearch(new FormData(form))}`;
}
