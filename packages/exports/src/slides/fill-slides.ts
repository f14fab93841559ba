// Parts text among slides, so that none is fuller than it can show.
import {breakRuns} from './break-runs.ts';
import {countLines, type SlideRun} from './measure-text.ts';
import type {Place} from './layouts.ts';
import type {SlideLine} from './to-slide-text.ts';

/** Text that fits its place at a size. */
export interface Filling {
  lines: SlideLine[];
  /** In points. */
  size: number;
}

/** Points in an inch, room inside a place at either side, and distance of lines and paragraphs. */
const INCH = 72;
const INSET = 7.2;
const LINE = 1.2;
const GAP = 10;

/** How far marks and levels stand in, in inches. */
export const MARK_WIDTH = 0.6;

/** Programs break lines a little differently: a twentieth of the room is left. */
const CARE = 0.95;

/**
 * Parts lines among as many slides as they need.
 * @param place room for them on each slide, in inches
 * @param sizes of the letters, the one wished for first: a smaller one is taken only where it saves a second slide
 * @returns one filling a slide, none of them empty
 */
export function fillSlides(lines: SlideLine[], place: Place, sizes: number[]): Filling[] {
  const fitting = sizes.find((size) => toHeight(lines, place, size) <= toRoom(place));
  if (lines.length === 0) return [];
  if (fitting !== undefined) return [{lines, size: fitting}];
  const size = sizes.at(-2) ?? sizes.at(-1) ?? 0;
  return partLines(
    lines.flatMap((line) => breakLine(line, place, size)),
    place,
    size,
  );
}

/** @returns the height of lines in points */
export function toHeight(lines: SlideLine[], place: Place, size: number): number {
  return lines.reduce((height, {runs, mark, level}) => {
    const inside = (level + (mark === 'none' ? 0 : 1)) * MARK_WIDTH;
    const width = ((place.w - inside) * INCH - 2 * INSET) * CARE;
    return height + countLines(runs, width, size) * size * LINE + GAP;
  }, 0);
}

function toRoom({h}: Place): number {
  return h * INCH - INSET;
}

function partLines(lines: SlideLine[], place: Place, size: number): Filling[] {
  const slides: SlideLine[][] = [];
  const fits = (slide: SlideLine[]) => toHeight(slide, place, size) <= toRoom(place);
  for (const line of lines) {
    const slide = slides.at(-1);
    if (slide && fits([...slide, line])) slide.push(line);
    // A line that leads on ("Choose one:") goes with what follows, where there is room for both.
    else if (slide && slide.length > 1 && leadsOn(slide) && fits([slide.at(-1)!, line]))
      slides.push([...slide.splice(-1), line]);
    else slides.push([line]);
  }
  return slides.map((slide) => ({lines: slide, size}));
}

function leadsOn(slide: SlideLine[]): boolean {
  const words = slide.at(-1)?.runs.at(-1)?.text ?? '';
  return words.trimEnd().endsWith(':');
}

// A paragraph that is fuller than a slide goes on on the next: without its mark, and as far in as it began.
function breakLine(line: SlideLine, place: Place, size: number): SlideLine[] {
  const goesOn = {mark: 'none' as const, level: line.level + (line.mark === 'none' ? 0 : 1)};
  const fits = (runs: SlideRun[]) => toHeight([{...line, runs}], place, size) <= toRoom(place);
  if (fits(line.runs)) return [line];
  return breakRuns(line.runs, fits).map((runs, index) => ({...(index === 0 ? line : goesOn), runs}));
}
