// Filter: how long a lesson takes, in spans that fit school slots. A drop-down day fits none: it is a kind.
import type {Filter} from '../query.ts';

/** Spans by their longest minute, shortest first; the last has no end. */
const spans = [
  {value: '0-20', label: 'Up to 20 minutes', upTo: 20},
  {value: '20-30', label: '20 to 30 minutes', upTo: 30},
  {value: '30-60', label: '30 to 60 minutes', upTo: 60},
  {value: '60-120', label: 'Over an hour', upTo: Infinity},
] as const;

/**
 * Finds the span that a number of minutes falls into; a border belongs to the shorter span, for what takes
 * 20 minutes fits a slot of 20.
 * @returns the span's value, such as `20-30`
 */
export function toLengthSpan(minutes: number): string {
  const span = spans.find(({upTo}) => minutes <= upTo) ?? spans[spans.length - 1]!;
  return span.value;
}

/** Length: `length=30-60`. */
export const length: Filter = {
  name: 'length',
  label: 'Length',
  values: (item) => (item.type === 'lesson' ? [toLengthSpan(item.lesson.minutes)] : []),
  options: () => spans.map(({value, label}) => ({value, label})),
};
