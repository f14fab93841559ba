// In the browser: a row is dragged by its handle to another place, with a mouse, a pen or a finger. Buttons do the same.
import {useEffect, useRef, type RefObject} from 'react';

/** Distance from the top or bottom of the window at which the page begins to scroll, and its pace, in pixels. */
const EDGE = 90;
const PACE = 14;
/** Distance from the window at which letting go means nothing. */
const FAR = 200;

/** Where a row is held. */
export const HANDLE_CLASS = 'plan-row__handle';
const ROW = '.plan-row--movable';
const marks = ['plan-row--dragged', 'plan-row--before', 'plan-row--after'] as const;

/**
 * Follows the handles in an element.
 * @param onDrop called with the old and the new place of a row, from 0
 */
export function useRowDrag(
  around: RefObject<HTMLElement>,
  onDrop: (index: number, at: number) => void,
): void {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    let end: (() => void) | undefined;
    const start = (event: PointerEvent) => {
      const handle = (event.target as Element).closest<HTMLElement>(`.${HANDLE_CLASS}`);
      if (!handle || event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      end?.();
      end = dragRow({element, handle, event}, (index, at) => latest.current(index, at));
    };
    element.addEventListener('pointerdown', start);
    return () => {
      element.removeEventListener('pointerdown', start);
      end?.();
    };
  }, [around]);
}

interface Grip {
  element: HTMLElement;
  handle: HTMLElement;
  event: PointerEvent;
}

/** Drags one row until it is let go. @returns what ends it, with the row where it was */
function dragRow({element, handle, event}: Grip, onDrop: (index: number, at: number) => void): () => void {
  const rows = [...element.querySelectorAll<HTMLElement>(ROW)];
  const from = rows.indexOf(handle.closest<HTMLElement>(ROW)!);
  let y = event.clientY;
  let frame = 0;
  const listeners = new AbortController();
  const follow = () => {
    const pace = y < EDGE ? -PACE : y > innerHeight - EDGE ? PACE : 0;
    if (pace !== 0) scrollBy(0, pace);
    showPlace(rows, from, findPlace(rows, from, y));
    frame = requestAnimationFrame(follow);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    listeners.abort();
    clear(rows);
  };
  const drop = (up: PointerEvent) => {
    const at = findPlace(rows, from, up.clientY);
    end();
    if (at !== from && isNear(up)) onDrop(from, at);
  };
  const options = {signal: listeners.signal};
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', (moved) => (y = moved.clientY), options);
  handle.addEventListener('pointercancel', end, options);
  handle.addEventListener('pointerup', drop, options);
  // A second finger means something else.
  addEventListener('pointerdown', (other) => other.pointerId !== event.pointerId && end(), options);
  addEventListener('keydown', (key) => key.key === 'Escape' && end(), options);
  follow();
  return end;
}

/** Let go far outside the window, a row stays where it was; a little above or below it is where the page scrolls. */
function isNear({clientX, clientY}: PointerEvent): boolean {
  const isAcross = clientX > -FAR && clientX < innerWidth + FAR;
  return isAcross && clientY > -FAR && clientY < innerHeight + FAR;
}

/** @returns where a row would stand if it were let go at this height */
function findPlace(rows: HTMLElement[], from: number, y: number): number {
  return rows.toSpliced(from, 1).filter((row) => toMiddle(row) < y).length;
}

function showPlace(rows: HTMLElement[], from: number, at: number): void {
  clear(rows);
  const [dragged] = rows.slice(from);
  dragged!.classList.add('plan-row--dragged');
  if (at < from) rows[at]!.classList.add('plan-row--before');
  if (at > from) rows[at]!.classList.add('plan-row--after');
}

function toMiddle(row: HTMLElement): number {
  const {top, height} = row.getBoundingClientRect();
  return top + height / 2;
}

function clear(rows: HTMLElement[]): void {
  for (const row of rows) row.classList.remove(...marks);
}
