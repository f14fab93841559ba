// The sessions that keep the day alive in the weeks after it.
import {toLengthText} from '@resilience/content/say';

import {SheetPage, WriteOn} from '../components/day/sheet-page.tsx';
import {findBookLesson, toLessonHref, type BookLesson, type DayBook} from '../views/day-book.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** For tutors. */
export const followUpSheet: DaySheet = {
  name: 'follow-ups',
  title: 'Follow-ups in tutor time',
  hint: 'What to teach in the weeks after, so that the day is not the end of it. For tutors.',
  toSubjects: (book) => (toFollowUps(book).length > 0 ? [wholeDay] : []),
  Page: FollowUpPage,
};

function toFollowUps(book: DayBook): BookLesson[] {
  return book.plan.followUps.flatMap((lesson) => findBookLesson(book, {lesson}) ?? []);
}

function FollowUpPage({book}: SheetProps) {
  return (
    <SheetPage book={book} id="sheet-follow-ups" title="Afterwards, in tutor time">
      <p>One day starts something; these keep it going. Write down now which week each will be.</p>
      {toFollowUps(book).map((lesson) => (
        <section key={lesson.slug} className="day-sheet__part">
          <h3>
            <a href={toLessonHref(book, lesson.slug)}>{lesson.title}</a>
          </h3>
          <WriteOn label="Week of:" />
          <p>{lesson.summary}</p>
          <p>
            {toLengthText(
              lesson.minutes,
              lesson.activities
                .filter(({canBeCut}) => !canBeCut)
                .reduce((sum, {minutes}) => sum + minutes, 0),
            )}
            :
          </p>
          <ol>
            {lesson.activities.map(({id, title, minutes, canBeCut}) => (
              <li key={id}>
                {title} ({minutes} minutes{canBeCut && ', can be cut'})
              </li>
            ))}
          </ol>
        </section>
      ))}
    </SheetPage>
  );
}
