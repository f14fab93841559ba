// What a presentation is at, and what keys do to it. Knows nothing of the page.

/** `page` is the list of slides; `show` fills the screen; `presenter` adds notes, clock and the next slide. */
export type Mode = 'page' | 'show' | 'presenter';

/** Where a presentation stands. */
export interface Show {
  mode: Mode;
  /** Of the slide, from 0. */
  index: number;
  blank: boolean;
}

/** What can be asked of a presentation. */
export type Action = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'presenter' | 'start' | 'end';

type Step = (show: Show, last: number) => Show;

const goTo =
  (toIndex: (index: number, last: number) => number): Step =>
  (show, last) => ({...show, blank: false, index: Math.min(Math.max(toIndex(show.index, last), 0), last)});

const steps: Record<Action, Step> = {
  // A blank screen comes back before the show goes on.
  next: (show, last) => (show.blank ? {...show, blank: false} : goTo((index) => index + 1)(show, last)),
  previous: goTo((index) => index - 1),
  first: goTo(() => 0),
  last: goTo((_index, last) => last),
  blank: (show) => ({...show, blank: !show.blank}),
  presenter: (show) => ({...show, mode: show.mode === 'presenter' ? 'show' : 'presenter'}),
  start: (show) => ({...show, mode: 'show', blank: false}),
  end: (show) => ({...show, mode: 'page', blank: false}),
};

/**
 * Takes one step.
 * @param count of the slides
 */
export function toShow(show: Show, action: Action, count: number): Show {
  return steps[action](show, count - 1);
}

const keys: Record<string, Action | 'full-screen'> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  p: 'presenter',
  f: 'full-screen',
  Escape: 'end',
};

/** A key as the browser tells of it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/**
 * Finds what a key asks for.
 * @param on name of the element that has the focus: buttons keep Space, lists keep their arrows and letters
 */
export function toAction(press: KeyPress, on: string): Action | 'full-screen' | undefined {
  const {key, shiftKey} = press;
  if (isForBrowser(press, on)) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

/** Elements that Space presses. */
const pressed = ['BUTTON', 'SUMMARY', 'A'];

function isForBrowser({key, ctrlKey, altKey, metaKey}: KeyPress, on: string): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  return on === 'SELECT' ? key !== 'Escape' : key === ' ' && pressed.includes(on);
}
