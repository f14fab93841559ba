// The page of one drop-down day: first the sheet for the whole day, then what each part of it needs.
import type {Day, Html} from '@resilience/content';

import type {DayView} from '../../views/to-day-view.ts';
import {ColumnsPage} from '../frame/columns-page.tsx';
import {DayBand} from './day-band.tsx';
import {WhoIsWhere} from './day-grid.tsx';
import {DaySection, DaySources, FollowUps, RetrievalQuiz} from './day-sections.tsx';
import {DaySessions} from './day-sessions.tsx';
import {DayTimetable} from './day-timetable.tsx';
import type {PagePart} from '../frame/side-column.tsx';

/** A day without the parts that only the index and the source view need. */
export type ShownDay = Omit<Day, 'text' | 'markdown'>;

/** What the page needs. */
export interface DayPageProps {
  day: ShownDay;
  view: DayView;
  safeguardingHtml: Html;
  /** JSON-LD, already safe inside a script element. */
  jsonLd: string;
}

/** Shows a day. */
export function DayPage({day, view, safeguardingHtml, jsonLd}: DayPageProps) {
  return (
    <ColumnsPage
      kind="day"
      band={
        <>
          <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd}} />
          <DayBand day={day} view={view} />
        </>
      }
      glance={{rows: view.glance}}
      safeguardingHtml={safeguardingHtml}
      parts={toParts(view)}
      take={<TakeTheDay slug={day.slug} />}
    >
      <DayTimetable slots={view.slots} hasGrid={view.grid.rows.length > 0} />
      <WhoIsWhere grid={view.grid} />
      <DayButtons slug={day.slug} />
      <DaySessions sessions={view.sessions} />
      <DaySection id="purpose" title="Purpose" html={day.purposeHtml} flows />
      <DaySection id="staff-briefing" title="Staff briefing" html={day.staffBriefingHtml} />
      <DaySection id="rooms-and-kit" title="Rooms and kit" html={day.roomsAndKitHtml} />
      <DaySection id="parent-note" title="Note to parents and carers" html={day.parentNoteHtml} />
      <DaySection
        id="absent-pupils"
        title="Pupils who are absent or need a different day"
        html={day.absentPupilsHtml}
      />
      <DaySection id="closing" title="Closing reflection" html={day.closingHtml} />
      <RetrievalQuiz day={day} />
      <FollowUps lessons={view.followUps} />
      <DaySources day={day} sessions={view.sessions} />
    </ColumnsPage>
  );
}

// The box with the same links is not there on a narrow screen.
function DayButtons({slug}: {slug: string}) {
  return (
    <p className="button-row day-buttons screen-only">
      <a className="button" href={`/days/${slug}/print`}>
        Print every sheet
      </a>
      <a className="button button--quiet" href={`/days/${slug}/print#calendar`}>
        Calendar files
      </a>
    </p>
  );
}

function TakeTheDay({slug}: {slug: string}) {
  return (
    <div className="box take-along">
      <h2 className="box__title">Take it with you</h2>
      <p>Print this page: the sheet for the whole day comes first, then each part on a page of its own.</p>
      <ul className="link-list">
        <li>
          <a href={`/days/${slug}/print`}>Sheets for groups, doors and staff</a>
        </li>
        <li>
          <a href={`/days/${slug}/print#calendar`}>Calendar file</a>
        </li>
        <li>
          <a href={`/days/${slug}.csv`}>Spreadsheet (CSV)</a>
        </li>
        <li>
          <a href={`/days/${slug}.zip`}>Everything to print (zip)</a>
        </li>
        <li>
          <a href={`/days/${slug}.imscc`}>All lessons for Moodle or Canvas (Common Cartridge)</a>
        </li>
        <li>
          <a href={`/days/${slug}/visual-timetable`}>Visual timetable</a>
        </li>
        <li>
          <a href={`/days/${slug}/story`}>Story: what will be different</a>
        </li>
        <li>
          <a href={`/days/${slug}.md`}>The day as Markdown</a>
        </li>
      </ul>
    </div>
  );
}

function toParts(view: DayView): PagePart[] {
  return [
    {id: 'timetable', label: 'Timetable'},
    {id: 'grid', label: 'Who is where', missing: view.grid.rows.length === 0},
    {id: 'sessions', label: 'The sessions'},
    {id: 'purpose', label: 'Purpose'},
    {id: 'staff-briefing', label: 'Staff briefing'},
    {id: 'rooms-and-kit', label: 'Rooms and kit'},
    {id: 'parent-note', label: 'Note to parents'},
    {id: 'absent-pupils', label: 'Absent pupils'},
    {id: 'closing', label: 'Closing reflection'},
    {id: 'quiz', label: 'Retrieval quiz'},
    {id: 'follow-ups', label: 'Afterwards', missing: view.followUps.length === 0},
    {id: 'sources', label: 'Sources'},
  ];
}
