// One page of paper about a drop-down day: what it is called, whose it is, and when.
import type {ReactNode} from 'react';

import type {DayBook} from '../../views/day-book.ts';
import {toWhenText} from '../../views/to-day-times.ts';

/** A page with its heading. `shape` chooses the paper that it is printed on. */
export function SheetPage(props: {
  book: DayBook;
  /** What the page is: "9A", "Kit list". */
  title: string;
  /** Stands in front of the title: "Group". */
  label?: string;
  /** Unique on the page that shows several. */
  id: string;
  shape?: 'upright' | 'wide-a4' | 'wide-a3' | 'sign';
  children: ReactNode;
}) {
  const {book, title, label, id, shape = 'upright', children} = props;
  const when = toWhenText(book.plan);
  return (
    <section className={`day-sheet day-sheet--${shape}`} aria-labelledby={id}>
      <header className="day-sheet__head">
        <h2 className="day-sheet__title" id={id}>
          {label && <span className="day-sheet__label">{label} </span>}
          {title}
        </h2>
        <p className="day-sheet__day">
          <strong>{book.plan.title}</strong>
          {when && <span className="day-sheet__when"> {when}</span>}
        </p>
      </header>
      {children}
    </section>
  );
}

/** A line to write on. */
export function WriteOn({label}: {label: string}) {
  return (
    <p className="write-on">
      <span className="write-on__label">{label}</span> <span className="write-on__line" />
    </p>
  );
}
