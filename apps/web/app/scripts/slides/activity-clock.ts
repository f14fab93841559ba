// The presenter's clock: the time of day, and how long the activity in hand has run of its minutes.

const SECOND = 1_000;

/** The parts of the panel. */
export interface ClockParts {
  clock: HTMLElement;
  /** The activities; the value of each is its minutes. */
  activity: HTMLSelectElement;
  time: HTMLElement;
  restart: HTMLButtonElement;
}

/** A clock that can be told which activity has begun. */
export interface ActivityClock {
  /** Starts the minutes of an activity, unless it is the one in hand. */
  begin(index: number): void;
  /** Runs only while somebody looks at it. */
  run(running: boolean): void;
}

/** Makes the clock. */
export function createActivityClock({clock, activity, time, restart}: ClockParts): ActivityClock {
  let since = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const show = () => {
    const now = new Date();
    clock.textContent = now.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
    time.textContent = toTimeText((now.getTime() - since) / SECOND, Number(activity.value));
  };
  const startAgain = () => {
    since = Date.now();
    show();
  };
  activity.addEventListener('change', startAgain);
  restart.addEventListener('click', startAgain);
  return {
    begin(index) {
      if (activity.selectedIndex === index) return;
      activity.selectedIndex = index;
      startAgain();
    },
    run(running) {
      clearInterval(timer);
      timer = running ? setInterval(show, SECOND) : undefined;
      if (running) show();
    },
  };
}

/** @returns "3:05 of 8 minutes", "9:10 of 8 minutes: 1:10 over" */
export function toTimeText(seconds: number, minutes: number): string {
  const over = seconds - minutes * 60;
  const text = `${toClockText(seconds)} of ${minutes} minutes`;
  return over > 0 ? `${text}: ${toClockText(over)} over` : text;
}

function toClockText(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
