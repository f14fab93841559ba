// Reads sentences one after the other with the browser's own voice.
import type {Sentence} from './find-sentences.ts';

/** Where the reading stands. */
export type ReadingState = 'stopped' | 'playing' | 'paused' | 'finished' | 'no-voice';

/** What a reader reads, and whom it tells. */
export interface ReaderOptions {
  sentences: Sentence[];
  /** How fast; 1 is ordinary. Asked before each sentence. */
  rate(): number;
  onSentence(sentence: Sentence): void;
  onState(state: ReadingState): void;
}

/** Begins, holds and ends reading. */
export interface Reader {
  state(): ReadingState;
  play(): void;
  pause(): void;
  stop(): void;
}

/** Makes a reader at the first sentence. Paused, it begins the same sentence again: some voices never wake up. */
export function createReader({sentences, rate, onSentence, onState}: ReaderOptions): Reader {
  let next = 0;
  let state: ReadingState = 'stopped';
  // Counts what was begun: what an ended reading still reports is not heard.
  let turn = 0;

  const enter = (entered: ReadingState) => {
    state = entered;
    turn += 1;
    if (entered !== 'playing' && entered !== 'paused') next = 0;
    speechSynthesis.cancel();
    onState(entered);
  };
  const readNext = (current: number) => {
    const sentence = sentences[next];
    if (!sentence) return enter('finished');
    onSentence(sentence);
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.lang = 'en-GB';
    words.rate = rate();
    words.onend = () => {
      if (current !== turn) return;
      next += 1;
      readNext(current);
    };
    words.onerror = () => {
      if (current === turn) enter('no-voice');
    };
    speechSynthesis.speak(words);
  };
  return {
    state: () => state,
    play() {
      if (state === 'playing') return;
      enter('playing');
      readNext(turn);
    },
    pause: () => state === 'playing' && enter('paused'),
    stop: () => enter('stopped'),
  };
}
