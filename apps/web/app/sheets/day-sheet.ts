// What a sheet of a drop-down day is: one kind of page, for the whole day or for each of its groups, rooms or adults.
import type {ReactNode} from 'react';

import type {DayBook} from '../views/day-book.ts';

/** For whom or what one page is. */
export interface Subject {
  /** Stands in addresses: `?for=g1`. */
  id: string;
  /** "9A". */
  name: string;
}

/**
 * Paper for the sheets that are wide: A4 or A3 on its side. `upright` is for wide sheets among others: browsers print
 * pages that lie and pages that stand in one go too small, or cut off.
 */
export type Paper = 'a4' | 'a3' | 'upright';

/** One page to be drawn. */
export interface SheetProps {
  book: DayBook;
  /** One of the sheet's own subjects. */
  subject: Subject;
  paper: Paper;
}

/** One kind of sheet. */
export interface DaySheet {
  /** Stands in addresses: `groups`. */
  name: string;
  /** "A page for each group". */
  title: string;
  /** For whom it is, and what to do with it. */
  hint: string;
  /** @returns a page's subject for each page; none where the day has no such page */
  toSubjects(book: DayBook): Subject[];
  /** One page, which may run over onto a second where a lesson is long. */
  Page(props: SheetProps): ReactNode;
  /** True where it always is one page of paper. */
  onePage?: boolean;
  /** True where it can be had on A3 as well. */
  large?: boolean;
}

/** The only subject of a sheet that is about the whole day. */
export const wholeDay: Subject = {id: 'day', name: 'The whole day'};
