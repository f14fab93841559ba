// A briefing for the designated safeguarding lead: how heavy each lesson is, what may come up, who is where when.
import {toWeightText} from '@resilience/content/say';

import {Prose} from '../components/frame/prose.tsx';
import {SheetGrid} from '../components/day/sheet-grid.tsx';
import {SheetPage, WriteOn} from '../components/day/sheet-page.tsx';
import {toCare, type CareLine} from '../views/to-safeguarding.ts';
import {toTimetable} from '../views/to-timetable.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** For one person, and their deputy. */
export const safeguardingSheet: DaySheet = {
  name: 'safeguarding',
  title: 'Briefing for the designated safeguarding lead',
  hint: 'How heavy each lesson is, what pupils may tell, and who is where when. Give it to them a week before.',
  toSubjects: () => [wholeDay],
  Page: SafeguardingPage,
};

function SafeguardingPage({book}: SheetProps) {
  const {plan, rotation} = book;
  const quiet = plan.groups.filter((group) => group.quiet).map(({name}) => name);
  const {lines, shared} = toCare(book);
  const weights = new Set(lines.map(({weight}) => weight));
  return (
    <SheetPage book={book} id="sheet-safeguarding" title="For the designated safeguarding lead">
      <p>
        Nobody should have to look for you on this day. Keep it free of teaching if you can, and tell every
        adult where you are.
      </p>
      <WriteOn label="On call, and where:" />
      <WriteOn label="Deputy, and where:" />
      <WriteOn label="Quiet room, and who is in it:" />
      {quiet.length > 0 && <p>Pupils who need a quiet place are in {quiet.join(', ')}.</p>}
      <h3 id="sheet-safeguarding-where">Who is where when</h3>
      <SheetGrid
        book={book}
        view={toTimetable({plan, rotation}, {range: 'day'})}
        paper="upright"
        labelledBy="sheet-safeguarding-where"
      />
      <h3>{weights.size > 1 ? 'The lessons, heaviest first' : 'The lessons'}</h3>
      {lines.map((line) => (
        <Lesson key={line.id} line={line} />
      ))}
      <h3>If a pupil tells somebody something</h3>
      <Prose html={book.safeguardingHtml} />
      {shared.length > 0 && (
        <>
          <p>Staff have this from their lessons:</p>
          <Prose html={shared.join('')} />
        </>
      )}
      <p>
        Debrief on the same day, before people go home: what was said, what was written down, who is to be
        seen tomorrow.
      </p>
    </SheetPage>
  );
}

function Lesson({line}: {line: CareLine}) {
  const {title, weight, contentNote, when, who, care, remarks} = line;
  return (
    <div className="care-line">
      <h4>{title}</h4>
      <p>
        <strong>Content: {toWeightText(weight)}.</strong> {when}: {who}.
      </p>
      {contentNote && <p>{contentNote}</p>}
      {care.length > 0 && (
        <>
          <p>
            <strong>What may come up,</strong> in the words of the lesson:
          </p>
          <Prose html={care.join('')} />
        </>
      )}
      {remarks.length > 0 && (
        <p>
          <strong>Remarks that staff have a reply to:</strong> {remarks.join(' · ')}
        </p>
      )}
    </div>
  );
}
