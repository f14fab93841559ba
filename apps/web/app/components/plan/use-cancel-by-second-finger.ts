// In the browser: a second finger on the screen means something else than dragging, which it ends where it began.
import {useEffect} from 'react';

/** Ends what is dragged as Escape does. */
export function useCancelBySecondFinger(): void {
  useEffect(() => {
    const cancel = ({touches}: TouchEvent) => {
      if (touches.length > 1) document.dispatchEvent(new KeyboardEvent('keydown', {code: 'Escape'}));
    };
    addEventListener('touchstart', cancel, {passive: true});
    return () => removeEventListener('touchstart', cancel);
  }, []);
}
