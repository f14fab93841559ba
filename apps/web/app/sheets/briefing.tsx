// The written staff briefing of a ready-made day.
import {Prose} from '../components/frame/prose.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** To be read out in the staff room. */
export const briefingSheet: DaySheet = {
  name: 'briefing',
  title: 'Staff briefing',
  hint: 'To be read out in the staff room: a quarter of an hour.',
  toSubjects: ({written}) => (written ? [wholeDay] : []),
  Page: Briefing,
};

function Briefing({book}: SheetProps) {
  return (
    <SheetPage book={book} id="sheet-briefing" title="Staff briefing">
      {book.written && <Prose html={book.written.staffBriefingHtml} />}
    </SheetPage>
  );
}
