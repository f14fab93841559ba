// One page for each thing taught: who comes when, the running order in clock times, what to print.
import {toListText} from '@resilience/content/say';

import {RunningTable} from '../components/day/running-table.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {toLessonHref, type DayBook} from '../views/day-book.ts';
import {toKit, toRuns, type KitLine} from '../views/to-kit.ts';
import {toRunningTimes, toTaught, type Taught} from '../views/to-running-orders.ts';
import type {DaySheet, SheetProps} from './day-sheet.ts';

/** For everyone who teaches. */
export const staffSheets: DaySheet = {
  name: 'staff',
  title: 'Staff sheets',
  hint: 'One for each lesson: which group comes when, the running order in clock times with what to cut, and the kit.',
  toSubjects: (book) => toTaught(book).map(({id, title, lesson}) => ({id, name: lesson?.title ?? title})),
  Page: StaffPage,
};

function StaffPage({book, subject}: SheetProps) {
  const taught = toTaught(book).find(({id}) => id === subject.id);
  const kit = toKit(book).lines.find(({id}) => id === subject.id);
  if (!taught) return null;
  const {lesson} = taught;
  const id = `sheet-staff-${subject.id}`;
  return (
    <SheetPage book={book} id={id} title={subject.name} label="Staff sheet:">
      <WhoComes book={book} taught={taught} id={id} />
      {lesson ? (
        <>
          <h3>Running order</h3>
          <RunningTable
            times={toRunningTimes(lesson, taught.slots)}
            label={`Running order: ${lesson.title}`}
          />
        </>
      ) : (
        <p>This is the school’s own session: add its running order here.</p>
      )}
      {kit && !kit.own && <ToHand line={kit} />}
      {lesson && lesson.remarks.length > 0 && (
        <>
          <h3>Remarks that you may hear</h3>
          <p>
            Calm replies are in the lesson, under “If a pupil says”:{' '}
            <a href={`${toLessonHref(book, lesson.slug)}#if-a-pupil-says`}>{lesson.title}</a>.
          </p>
          <ul>
            {lesson.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </SheetPage>
  );
}

function WhoComes({book, taught, id}: {book: DayBook; taught: Taught; id: string}) {
  const {groups, rooms, adults, slots} = book.plan;
  if (taught.session === undefined) return <p>Everyone, at {taught.slots[0]?.starts}.</p>;
  return (
    <ul className="who-comes" aria-labelledby={id}>
      {toRuns(book, taught).map((run, index) => {
        const names = toListText(
          groups.filter((group) => run.groups.includes(group.id)).map(({name}) => name),
        );
        const details = [
          rooms.find((room) => room.id === run.room)?.name,
          adults.find((adult) => adult.id === run.adult)?.name,
        ].filter(Boolean);
        return (
          <li key={index}>
            <strong>{slots.find((slot) => slot.id === run.slot)?.starts}</strong> {names}
            {details.length > 0 && `, ${details.join(', ')}`}
          </li>
        );
      })}
    </ul>
  );
}

function ToHand({line}: {line: KitLine}) {
  return (
    <>
      <h3>To hand</h3>
      <ul>
        {line.sheets.map(({title, href, copies}) => (
          <li key={href}>
            <a href={href}>{title}</a>: {copies}
          </li>
        ))}
        <li>Screen: {line.screen ? 'yes' : 'not needed'}</li>
        <li>Devices: {line.devices}</li>
      </ul>
    </>
  );
}
