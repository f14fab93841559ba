// A sign for each door, to be read from across a corridor.
import {SheetPage} from '../components/day/sheet-page.tsx';
import {toDoorSigns, toSignSize, type SignLine} from '../views/to-door-signs.ts';
import type {DaySheet, SheetProps} from './day-sheet.ts';

/** One for each room; where the plan names no rooms, one for each door that a session needs. */
export const doorSigns: DaySheet = {
  name: 'door-signs',
  title: 'Door signs',
  hint: 'Large print, one for each room. Where no rooms are named, one for each room that a session needs.',
  onePage: true,
  toSubjects: (book) => toDoorSigns(book).map(({id, name}) => ({id, name})),
  Page: DoorSign,
};

function DoorSign({book, subject}: SheetProps) {
  const sign = toDoorSigns(book).find(({id}) => id === subject.id);
  if (!sign) return null;
  return (
    <SheetPage book={book} id={`sign-${sign.id}`} title={sign.name} shape="sign">
      <ul className={`sign-lines sign-lines--size-${toSignSize(sign)}`}>
        {sign.lines.map((line) => (
          <Line key={line.starts} line={line} />
        ))}
      </ul>
    </SheetPage>
  );
}

function Line({line}: {line: SignLine}) {
  const {starts, ends, groups, title, adult} = line;
  return (
    <li className="sign-lines__line">
      <span className="sign-lines__time">
        {starts} to {ends}
      </span>{' '}
      <span className="sign-lines__who">{groups}</span>
      {(title || adult) && (
        <span className="sign-lines__what">
          {' '}
          {title}
          {title && adult && ' '}
          {adult && `with ${adult}`}
        </span>
      )}
    </li>
  );
}
