// Presents the slides of a lesson from the page that lists them: keyboard, touch, presenter view, second window.
import {createActivityClock} from './slides/activity-clock.ts';
import {toAction, toShow, type Action, type Show} from './slides/show.ts';
import {createStage, findPart, type Stage} from './slides/stage.ts';
import {onSwipe} from './slides/swipe.ts';

/** What two windows on the same slides tell each other. */
type Word = Pick<Show, 'index' | 'blank'>;

const deck = document.getElementById('deck');
if (deck) start(deck);

function start(deck: HTMLElement): void {
  const stage = createStage(deck);
  const channel = new BroadcastChannel(`slides ${location.pathname}`);
  const tellClock = startClock(deck);
  const startButton = findPart('start');
  let show: Show = {mode: 'page', index: toIndex(location.hash, stage.count), blank: false};

  const change = (next: Show) => {
    const before = show;
    show = next;
    stage.show(show);
    tellClock(show);
    if (show.mode === 'page') leave(before, startButton);
    else if (before.mode === 'page') enter(deck);
    if (show.mode !== 'page') history.replaceState(null, '', `#slide-${show.index + 1}`);
  };
  const act = (action: Action | 'full-screen') => {
    if (action === 'full-screen') return void toggleFullScreen();
    change(toShow(show, action, stage.count));
    channel.postMessage({index: show.index, blank: show.blank} satisfies Word);
  };

  channel.addEventListener('message', ({data}: MessageEvent<Word>) => {
    if (show.mode !== 'page') change({...show, ...data});
  });
  listen(deck, {act, isOn: () => show.mode !== 'page', stage});
  offer(startButton, () => {
    show.index = toIndex(location.hash, stage.count);
    act('start');
    void toggleFullScreen();
  });
  offer(findPart('second-window'), () => openPresenterView(show.index));
  findPart('keys').hidden = false;
  if (new URL(location.href).searchParams.has('presenter')) act('presenter');
}

// While the slides are a list in a page, all keys are the browser's.
function listen(
  deck: HTMLElement,
  {act, isOn, stage}: {act(action: Action | 'full-screen'): void; isOn(): boolean; stage: Stage},
): void {
  // On the whole page: in a window that has just been opened nothing in the deck has the focus yet.
  document.addEventListener('keydown', (event) => {
    const action = isOn() ? toAction(event, (event.target as Element).tagName) : undefined;
    if (!action) return;
    event.preventDefault();
    act(action);
  });
  for (const button of deck.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => act(button.dataset.do as Action | 'full-screen'));
  }
  // The bar is not there while the screen is blank: a press anywhere brings both back.
  deck.addEventListener('click', ({target}) => {
    if (deck.matches('[data-blank]') && !(target as Element).closest('button, select')) act('blank');
  });
  onSwipe(deck, (action) => isOn() && act(action));
  // The browser's own Esc leaves full screen without a key press that the page could see.
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && isOn() && !leavingByKey) act('end');
    leavingByKey = false;
  });
  addEventListener('resize', () => stage.fit());
  deck.addEventListener('load', () => stage.fit(), {capture: true});
  void document.fonts.ready.then(() => stage.fit());
}

let leavingByKey = false;

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) {
      leavingByKey = true;
      await document.exitFullscreen();
    } else await document.documentElement.requestFullscreen();
  } catch {
    // Not allowed here, as on some phones: the slides fill the window anyway.
  }
}

function enter(deck: HTMLElement): void {
  scrollTo(0, 0);
  deck.focus();
}

function leave(before: Show, startButton: HTMLElement): void {
  if (before.mode === 'page') return;
  if (document.fullscreenElement) void document.exitFullscreen();
  startButton.focus();
}

function startClock(deck: HTMLElement): (show: Show) => void {
  const slides = [...deck.querySelectorAll<HTMLElement>('.deck__slide')];
  const clock = createActivityClock({
    clock: findPart('clock'),
    activity: findPart<HTMLSelectElement>('activity'),
    time: findPart('time'),
    restart: findPart<HTMLButtonElement>('restart'),
  });
  return ({mode, index}) => {
    const {activity} = slides[index]?.dataset ?? {};
    if (mode !== 'page' && activity !== undefined) clock.begin(Number(activity));
    clock.run(mode === 'presenter');
  };
}

function openPresenterView(index: number): void {
  const address = new URL(location.href);
  address.searchParams.set('presenter', '1');
  address.hash = `slide-${index + 1}`;
  open(address, 'presenter', 'popup,width=1100,height=760');
}

function offer(button: HTMLElement, press: () => void): void {
  button.hidden = false;
  button.addEventListener('click', press);
}

function toIndex(hash: string, count: number): number {
  const number = Number(/^#slide-(\d+)$/.exec(hash)?.[1] ?? 1);
  return Math.min(Math.max(number, 1), count) - 1;
}
