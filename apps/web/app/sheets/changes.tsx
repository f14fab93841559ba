// What has changed since the timetable was first given out: for the staff room, when somebody is absent.
import {SheetPage} from '../components/day/sheet-page.tsx';
import {SheetTable} from '../components/day/sheet-table.tsx';
import {toChanges, type Meeting} from '../views/to-changes.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** Only of a plan whose timetable was replaced. */
export const changesSheet: DaySheet = {
  name: 'changes',
  title: 'What has changed',
  hint: 'Who has something else than before, where and with whom. For everyone who has the timetable already.',
  toSubjects: (book) => (toChanges(book).length > 0 ? [wholeDay] : []),
  Page: ChangesPage,
};

function ChangesPage({book}: SheetProps) {
  const id = 'sheet-changes';
  return (
    <SheetPage book={book} id={id} title="What has changed">
      <SheetTable labelledBy={id} columns={['Time', 'Group', 'Now', 'Before']}>
        {toChanges(book).map(({starts, ends, group, now, before}) => (
          <tr key={`${starts} ${group}`}>
            <td>
              {starts} to {ends}
            </td>
            <th scope="row">{group}</th>
            <td>
              <strong>{now.title}</strong>
              <Notes notes={now.notes} />
            </td>
            <td>
              {before.title}
              <Notes notes={before.notes} />
            </td>
          </tr>
        ))}
      </SheetTable>
    </SheetPage>
  );
}

function Notes({notes}: Pick<Meeting, 'notes'>) {
  return notes.length > 0 && <span className="kit-table__rooms">{notes.join(', ')}</span>;
}
