// Tells a swipe from a tap and from scrolling.

/** Pixels: less is a finger that rests. */
const LEAST = 50;

/** Calls back for each swipe across `element` with the way that the slides shall go. */
export function onSwipe(element: HTMLElement, go: (action: 'next' | 'previous') => void): void {
  let from: {x: number; y: number} | undefined;
  element.addEventListener('touchstart', ({touches}) => {
    const [touch] = touches;
    from = touches.length === 1 && touch ? {x: touch.clientX, y: touch.clientY} : undefined;
  });
  element.addEventListener('touchend', ({changedTouches}) => {
    const [touch] = changedTouches;
    if (!from || !touch) return;
    const across = touch.clientX - from.x;
    const down = touch.clientY - from.y;
    from = undefined;
    if (Math.abs(across) < LEAST || Math.abs(across) < 2 * Math.abs(down)) return;
    go(across < 0 ? 'next' : 'previous');
  });
}
