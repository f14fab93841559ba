// In the browser: asks before a page is left on which something was typed and not saved.
import {useEffect, useState, type RefObject} from 'react';

/**
 * Follows a form until it is sent.
 * @param unsaved true where it holds from the beginning what is not saved
 * @returns whether it holds by now what is not saved
 */
export function useWarnBeforeLeaving(form: RefObject<HTMLFormElement>, unsaved: boolean): boolean {
  const [isChanged, setChanged] = useState(unsaved);
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    let changed = unsaved;
    const onInput = () => {
      changed = true;
      setChanged(true);
    };
    const onSubmit = () => (changed = false);
    const onLeave = (event: BeforeUnloadEvent) => {
      if (changed) event.preventDefault();
    };
    element.addEventListener('input', onInput);
    element.addEventListener('submit', onSubmit);
    addEventListener('beforeunload', onLeave);
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('submit', onSubmit);
      removeEventListener('beforeunload', onLeave);
    };
  }, [form, unsaved]);
  return isChanged;
}
