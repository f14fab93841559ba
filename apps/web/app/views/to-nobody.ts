// What is said where somebody asks for a group, a room, an adult or a sheet that the day does not have.
import type {PageNotice} from '../components/frame/error-page.tsx';
import type {DayBook} from './day-book.ts';

/** Names that are longer are cut: they come from an address, where anything can stand. */
const LONGEST = 40;

/** One who is there, and where their page or file is. */
export interface Somebody {
  name: string;
  href: string;
}

/**
 * Says who is there instead.
 * @param asked as the address has it
 * @param there whom it could have named
 */
export function toNobody({plan}: DayBook, asked: string, there: Somebody[]): PageNotice {
  const who = asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
  return {
    title: 'Not part of this day',
    text: `“${plan.title}” has nothing for “${who}”. It may have been removed since the link was made. ${there.length > 0 ? 'Choose from what there is:' : 'There is nothing to choose from.'}`,
    links: there.map(({name, href}) => ({href, label: name})),
  };
}

/** @returns everybody of whom there is a calendar */
export function toCalendars({home, plan}: DayBook, date: string): Somebody[] {
  const kinds = {group: plan.groups, room: plan.rooms, adult: plan.adults};
  return Object.entries(kinds).flatMap(([kind, all]) =>
    all.map(({id, name}) => {
      const query = new URLSearchParams({who: `${kind}:${id}`, ...(date && {date})});
      return {name, href: `${home}.ics?${query}`};
    }),
  );
}
