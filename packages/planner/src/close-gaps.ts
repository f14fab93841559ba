// Leaves no time of a proposed day without a name.
import type {Slot} from './plan.ts';

/** A slot before it has an id, by minutes since midnight. */
export type Span = Omit<Slot, 'id' | 'starts'> & {starts: number};

/** Minutes with which everyone together can do something. */
const LEAST_TOGETHER = 15;

/** What the day has to keep to. */
interface Bounds {
  /** Minutes since midnight at which slots begin and end. */
  from: number;
  ends: number;
  /** Minutes to walk from one slot to the next. */
  moving: number;
  hasBells: boolean;
}

/**
 * Fills what lies between slots and is longer than the way from one to the next: with a slot for everyone together, or,
 * where that would be too short to do something, by making the last break longer; where bells say when breaks are, or
 * there is none, the sessions before it, evenly.
 * @param spans in the order of the day
 */
export function closeGaps(spans: readonly Span[], {from, ends, moving, hasBells}: Bounds): Span[] {
  const filled: Span[] = [];
  const close = (until: number, next: Span['kind']) => {
    const last = filled.at(-1);
    const over = last ? last.starts + last.minutes : from;
    const starts = last ? over + toWay(last.kind, 'fixed', moving) : over;
    const minutes = until - starts - toWay('fixed', next, moving);
    if (minutes >= LEAST_TOGETHER) {
      filled.push({kind: 'fixed', title: 'Everyone together', starts, minutes});
    } else if (last) lengthen(filled, until - over - toWay(last.kind, next, moving), hasBells);
  };
  for (const span of spans) {
    close(span.starts, span.kind);
    filled.push(span);
  }
  close(ends, 'fixed');
  return filled;
}

/** Before and after a break nobody needs time to walk, nor where all are together already. */
function toWay(before: Span['kind'], next: Span['kind'], moving: number): number {
  const isShort = before === 'break' || next === 'break' || (before === 'fixed' && next === 'fixed');
  return isShort ? 0 : moving;
}

/** What comes after a slot that is longer starts later. */
function lengthen(spans: Span[], gap: number, hasBells: boolean): void {
  if (gap <= 0) return;
  const pause = hasBells ? -1 : spans.findLastIndex(({kind}) => kind === 'break');
  const other = spans.findLastIndex(({kind}) => kind !== 'session');
  const first = pause >= 0 ? pause : Math.min(other + 1, spans.length - 1);
  const count = pause >= 0 ? 1 : spans.length - first;
  const toShare = (at: number) => Math.floor((gap * Math.min(at - first, count)) / count);
  for (let at = first; at < spans.length; at += 1) {
    const {starts, minutes, ...span} = spans[at]!;
    const [before, after] = [toShare(at), toShare(at + 1)];
    spans[at] = {...span, starts: starts + before, minutes: minutes + after - before};
  }
}
