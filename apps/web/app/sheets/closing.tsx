// The written end of a ready-made day, and the quiz for the weeks after it with its answers on a page of their own.
import {Prose} from '../components/frame/prose.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import type {DaySheet, SheetProps} from './day-sheet.ts';

const parts = [
  {id: 'closing', name: 'Closing reflection', html: 'closingHtml'},
  {id: 'quiz', name: 'Retrieval quiz', html: 'quizHtml'},
  {id: 'answers', name: 'Answers: retrieval quiz', html: 'quizAnswersHtml'},
] as const;

/** For whoever closes the day, and for tutors. */
export const closingSheets: DaySheet = {
  name: 'closing',
  title: 'Closing reflection and retrieval quiz',
  hint: 'The words that end the day, the quiz for two or three weeks later, and its answers.',
  toSubjects: ({written}) => (written ? parts.map(({id, name}) => ({id, name})) : []),
  Page: ClosingPage,
};

function ClosingPage({book, subject}: SheetProps) {
  const part = parts.find(({id}) => id === subject.id);
  if (!book.written || !part) return null;
  return (
    <SheetPage book={book} id={`sheet-${part.id}`} title={part.name}>
      <Prose html={book.written[part.html]} />
    </SheetPage>
  );
}
