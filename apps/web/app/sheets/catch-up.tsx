// For pupils who were absent: what others learned, in a form that can be caught up with in half an hour.
import {Prose} from '../components/frame/prose.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import type {BookLesson} from '../views/day-book.ts';
import {toTaught} from '../views/to-running-orders.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** To be given out with half an hour and somebody to talk to. */
export const catchUpSheet: DaySheet = {
  name: 'catch-up',
  title: 'Catch-up sheet for absent pupils',
  hint: 'What the others learned, the words they met, and a question for each session. Half an hour with somebody to talk to.',
  toSubjects: () => [wholeDay],
  Page: CatchUp,
};

function CatchUp({book}: SheetProps) {
  const {written} = book;
  return (
    <SheetPage
      book={book}
      id="sheet-catch-up"
      title={written ? 'Pupils who were absent' : 'You were not here on this day'}
    >
      {written ? <Prose html={written.absentPupilsHtml} /> : <Reckoned book={book} />}
    </SheetPage>
  );
}

function Reckoned({book}: Pick<SheetProps, 'book'>) {
  const lessons = toTaught(book).flatMap(({lesson}) => (lesson ? [lesson] : []));
  return (
    <>
      <p>
        This is what the others did. Take half an hour, with an adult or with somebody from your group. Ask
        whatever you like. You may pass on any question.
      </p>
      {lessons.map((lesson) => (
        <Missed key={lesson.slug} lesson={lesson} />
      ))}
    </>
  );
}

function Missed({lesson}: {lesson: BookLesson}) {
  return (
    <section className="missed">
      <h3>{lesson.title}</h3>
      <p>Now the others can:</p>
      <ul>
        {lesson.success.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lesson.vocabulary.length > 0 && (
        <dl className="missed__words">
          {lesson.vocabulary.map(({term, meaning, plain}) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{plain ?? meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>Ask somebody who was there: what surprised you, and why? Write their answer, then yours.</p>
      <p className="write-on">
        <span className="write-on__line" />
      </p>
      <p className="write-on">
        <span className="write-on__line" />
      </p>
    </section>
  );
}
