// In the browser: asks before a page is left on which something was typed and not saved.
import {useEffect, useState, type RefObject} from 'react';

/**
 * Follows a form, or what stands around several, until one is sent.
 * @param of `unsaved` is true where it holds from the beginning what is not saved; `read` says what it holds, so that
 *   taking back what was typed leaves nothing to save
 * @returns whether it holds by now what is not saved
 */
export function useWarnBeforeLeaving<Around extends HTMLElement>(
  around: RefObject<Around>,
  of: {unsaved: boolean; read?: (element: Around) => string},
): boolean {
  const {unsaved, read} = of;
  const [isChanged, setChanged] = useState(unsaved);
  useEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const before = read?.(element);
    let changed = unsaved;
    const onInput = () => {
      changed = unsaved || before === undefined || read?.(element) !== before;
      setChanged(changed);
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
  }, [around, unsaved, read]);
  return isChanged;
}
