// Puts a presentation on the page: which slide is seen, how large, and what the bar says of it.
import {fitText, releaseText} from './fit-text.ts';
import type {Show} from './show.ts';

/** The page, while it shows slides. */
export interface Stage {
  /** Number of slides. */
  count: number;
  show(show: Show): void;
  /** Measures again: the window has another size, or a picture has come. */
  fit(): void;
}

/** @throws Error when the page lacks one of its parts */
export function findPart<Part extends HTMLElement = HTMLElement>(name: string): Part {
  const part = document.querySelector<Part>(`[data-deck="${name}"]`);
  if (!part) throw new Error(`The page of slides has no part "${name}".`);
  return part;
}

/** Takes the deck in hand. */
export function createStage(deck: HTMLElement): Stage {
  const slides = [...deck.querySelectorAll<HTMLElement>('.deck__slide')];
  const fits = slides.map((slide) => slide.querySelector<HTMLElement>('.deck__fit')!);
  const notes = slides.map((slide) => slide.querySelector<HTMLDetailsElement>('.deck__notes details'));
  const place = findPart('place');
  const status = findPart('status');
  let current: Show = {mode: 'page', index: 0, blank: false};
  const fit = () => {
    if (current.mode === 'page') return fits.forEach(releaseText);
    for (const index of [current.index, current.index + 1]) if (fits[index]) fitText(fits[index]);
  };
  return {
    count: slides.length,
    fit,
    show(show) {
      const {dataset} = document.documentElement;
      if (show.mode === 'page') delete dataset.presenting;
      else dataset.presenting = show.mode;
      deck.toggleAttribute('data-blank', show.blank);
      slides.forEach((slide, index) => {
        slide.toggleAttribute('data-current', index === show.index);
        slide.toggleAttribute('data-next', index === show.index + 1);
      });
      if (show.mode === 'presenter' && notes[show.index]) notes[show.index]!.open = true;
      for (const name of ['bar', 'panel']) findPart(name).hidden = show.mode === 'page';
      place.textContent = `${show.index + 1} of ${slides.length}`;
      if (show.mode !== 'page') status.textContent = toStatus(show, slides);
      current = show;
      fit();
    },
  };
}

function toStatus({index, blank}: Show, slides: HTMLElement[]): string {
  const title = slides[index]?.querySelector('.deck__title')?.textContent ?? '';
  return blank ? 'The screen is blank.' : `${title}, ${index + 1} of ${slides.length}`;
}
