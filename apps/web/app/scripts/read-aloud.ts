// Reads a page aloud, sentence by sentence, and marks the sentence that is being read. Nothing is sent anywhere by
// this page: the voices are the visitor's own.
import {createReader, type Reader, type ReadingState} from '../read-aloud/create-reader.ts';
import {findSentences} from '../read-aloud/find-sentences.ts';
import {markSentence, unmarkSentences} from '../read-aloud/mark-sentence.ts';

const said: Record<ReadingState, string> = {
  stopped: 'Stopped',
  playing: 'Reading',
  paused: 'Paused',
  finished: 'Finished',
  'no-voice': 'This device has no voice to read with',
};

const controls = document.getElementById('read-aloud-controls');
const note = document.getElementById('read-aloud-note');
const speed = document.getElementById('read-aloud-speed');
const status = document.getElementById('read-aloud-status');

if (controls && note && 'speechSynthesis' in window) {
  note.hidden = true;
  controls.hidden = false;
  connect(controls, openReader());
}

function openReader(): Reader {
  return createReader({
    sentences: [...document.querySelectorAll('[data-read-aloud]')].flatMap(findSentences),
    rate: () => (speed instanceof HTMLSelectElement ? Number(speed.value) : 1),
    onSentence: markSentence,
    onState(state) {
      if (state !== 'playing' && state !== 'paused') unmarkSentences();
      if (status) status.textContent = said[state];
    },
  });
}

function connect(bar: HTMLElement, reader: Reader): void {
  const actions: Record<string, () => void> = {play: reader.play, pause: reader.pause, stop: reader.stop};
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-speak]')) {
    button.addEventListener('click', () => actions[button.dataset.speak ?? '']?.());
  }
  const isUnderWay = () => reader.state() === 'playing' || reader.state() === 'paused';
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && isUnderWay()) reader.stop();
  });
  speed?.addEventListener('change', () => {
    if (reader.state() !== 'playing') return;
    reader.pause();
    reader.play();
  });
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}
