// A note to parents and carers: what happens, what it is about, and that everything can be seen.
import {Prose} from '../components/frame/prose.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {toContentSummary} from '../views/to-content-summary.ts';
import {toTaught} from '../views/to-running-orders.ts';
import {toWeekdayText} from '../views/to-day-times.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** To be sent home, with the gaps filled in. */
export const parentNote: DaySheet = {
  name: 'parents',
  title: 'Note to parents and carers',
  hint: 'What the day is about, which content is heavier, and that all of it can be seen. Fill in the gaps and send it home.',
  toSubjects: () => [wholeDay],
  Page: ParentNote,
};

function ParentNote({book}: SheetProps) {
  const {written} = book;
  return (
    <SheetPage book={book} id="sheet-parents" title="Note to parents and carers">
      <div className="letter">
        {written ? <Prose html={written.parentNoteHtml} /> : <Letter book={book} />}
      </div>
    </SheetPage>
  );
}

function Letter({book}: Pick<SheetProps, 'book'>) {
  const {plan} = book;
  const taught = toTaught(book);
  const notes = taught.flatMap(({lesson}) => (lesson?.contentNote ? [lesson] : []));
  return (
    <>
      <p>Dear families,</p>
      <p>
        On {plan.date ? toWeekdayText(plan.date) : '(date)'} your child’s year will have a day off the
        ordinary timetable, called <strong>{plan.title}</strong>. Pupils will meet these sessions:
      </p>
      <ul>
        {taught.map(({id, title, lesson}) => (
          <li key={id}>
            <strong>{lesson?.title ?? title}.</strong> {lesson && toContentSummary(lesson.summary)}
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <>
          <p>You may like to know beforehand:</p>
          <ul>
            {notes.map(({slug, title, contentNote}) => (
              <li key={slug}>
                <strong>{title}:</strong> {contentNote}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Nobody is asked about their own family, faith or background, and everyone may pass on any question. If
        you think that a part of the day may be hard for your child, write to (name) at (address) by (date),
        and we will agree on another way to take part. All of the material can be seen at the school: just
        ask.
      </p>
      <p>(name), (role)</p>
    </>
  );
}
