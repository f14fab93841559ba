// A few friendly lines for whoever started the library, and progress for what takes a while.
import {isForPeople, log} from './log.ts';

/** Nothing is said about what is done within this time. */
const QUIET_MS = 1_000;

/** Says a sentence to a person at a terminal; anything else gets it as a line of JSON. */
export function say(sentence: string): void {
  log.info(sentence);
}

/** Progress of one piece of work. */
export interface ProgressLine {
  update(text: string): void;
  end(): void;
}

/**
 * Says how far a piece of work is, once it takes over a second: in place on a terminal, else every few seconds.
 */
export function startProgress(label: string): ProgressLine {
  const inPlace = isForPeople(process.stdout);
  const everyMs = inPlace ? 200 : 5_000;
  let text = '';
  let said = false;
  const show = () => {
    said = true;
    const line = text === '' ? `${label} …` : `${label} … ${text}`;
    if (inPlace) process.stdout.write(`\r\u001b[2K${line}`);
    else say(line);
  };
  let repeat: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    repeat = setInterval(show, everyMs).unref();
  }, QUIET_MS).unref();
  return {
    update(newText) {
      text = newText;
    },
    end() {
      clearTimeout(first);
      clearInterval(repeat);
      if (said && inPlace) process.stdout.write('\r\u001b[2K');
    },
  };
}
