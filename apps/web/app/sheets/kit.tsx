// The kit list of the day, added up: copies, devices, screens.
import {toCountText, toListText} from '@resilience/content/say';

import {Prose} from '../components/frame/prose.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {SheetTable} from '../components/day/sheet-table.tsx';
import {toKit, type KitLine} from '../views/to-kit.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** For the copying room and whoever sets up. */
export const kitSheet: DaySheet = {
  name: 'kit',
  title: 'Kit list',
  hint: 'Copies, devices and screens, added up over the day. For the copying room and whoever sets up.',
  toSubjects: () => [wholeDay],
  Page: KitPage,
};

function KitPage({book}: SheetProps) {
  const {written} = book;
  return (
    <SheetPage book={book} id="sheet-kit" title="Kit list">
      {written ? <Prose html={written.roomsAndKitHtml} /> : <ReckonedKit book={book} />}
    </SheetPage>
  );
}

function ReckonedKit({book}: Pick<SheetProps, 'book'>) {
  const {lines, pupilCopies, devicesAtOnce, screens} = toKit(book);
  const pupils = book.plan.groups.reduce((sum, {size}) => sum + size, 0);
  return (
    <>
      <ul className="kit-sums">
        <li>
          <strong>{toCountText(pupils, 'pupil')}</strong> in {toCountText(book.plan.groups.length, 'group')}
        </li>
        <li>
          {pupilCopies === 0 ? (
            <>
              <strong>No sheets</strong> that each pupil needs a copy of
            </>
          ) : (
            <>
              <strong>At most {toCountText(pupilCopies, 'copy', 'copies')}</strong> of sheets that each pupil
              needs
            </>
          )}
          . Sets for a class to share come on top: see the table.
        </li>
        <li>
          <strong>{devicesAtOnce === 0 ? 'No' : devicesAtOnce}</strong> devices for pupils at the same time
        </li>
        {screens.length > 0 && (
          <li>
            <strong>A screen</strong> in {toListText(screens)}
          </li>
        )}
      </ul>
      <SheetTable labelledBy="sheet-kit" columns={['For', 'Print', 'Screen', 'Devices']}>
        {lines.map((line) => (
          <KitRow key={line.id} line={line} />
        ))}
      </SheetTable>
      <p>
        For scissors, envelopes, cards and the like, look in each lesson under “Before you teach”. A set is
        what one class shares: the lesson says how many sheets that is.
      </p>
    </>
  );
}

function KitRow({line}: {line: KitLine}) {
  const {title, rooms, sheets, screen, devices, own} = line;
  return (
    <tr>
      <th scope="row">
        {title}
        {rooms.length > 0 && <span className="kit-table__rooms"> {toListText(rooms)}</span>}
      </th>
      <td>
        {own && 'the school’s own session: add what it needs'}
        {!own && sheets.length === 0 && 'nothing'}
        {sheets.length > 0 && (
          <ul>
            {sheets.map((sheet) => (
              <li key={sheet.href}>
                <a href={sheet.href}>{sheet.title}</a>: {sheet.copies}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{screen ? 'yes' : 'no'}</td>
      <td>{devices}</td>
    </tr>
  );
}
