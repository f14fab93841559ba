// The outline of a day as a spreadsheet wants it: a line for each group, slot by slot.
import type {DayOutline} from '@resilience/exports';

/**
 * Gives each group an event of its own.
 * @param groups names, in the order of the plan
 * @returns events in the order of their times, then of the groups
 */
export function toTableOutline(outline: DayOutline, groups: string[]): DayOutline {
  const order = new Map(groups.map((name, index) => [name, index]));
  const events = outline.events
    .flatMap((event) => {
      const single = event.groups.map((group) => ({...event, groups: [group]}));
      return single.length > 0 ? single : [event];
    })
    .sort(
      (one, other) =>
        one.starts.localeCompare(other.starts) ||
        (order.get(one.groups[0] ?? '') ?? -1) - (order.get(other.groups[0] ?? '') ?? -1),
    );
  return {...outline, events};
}
