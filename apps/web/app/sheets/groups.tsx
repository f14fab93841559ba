// One page a group: its day, to be pinned up or handed out.
import {toGroupDay, toMissing} from '@resilience/planner';
import {toListText} from '@resilience/content/say';

import {SheetPage, WriteOn} from '../components/day/sheet-page.tsx';
import {TimetableLines} from '../components/day/timetable-lines.tsx';
import {fillGaps} from '../views/fill-gaps.ts';
import type {DaySheet, SheetProps} from './day-sheet.ts';

/** For pupils and their tutors. */
export const groupSheets: DaySheet = {
  name: 'groups',
  title: 'A page for each group',
  hint: 'Where the group is, all day long. Pin it up in the form room, or copy it for each pupil.',
  onePage: true,
  toSubjects: ({plan}) => plan.groups.map(({id, name}) => ({id, name})),
  Page: GroupPage,
};

function GroupPage({book, subject}: SheetProps) {
  const {plan, rotation} = book;
  const id = `sheet-group-${subject.id}`;
  const missed = toMissing(plan, rotation).find(({group}) => group === subject.id)?.sessions ?? [];
  const titles = plan.sessions
    .filter((session) => missed.includes(session.id))
    .map(({title}) => `“${title}”`);
  const label = /^(group|class|form|set)\b/i.test(subject.name) ? undefined : 'Group';
  return (
    <SheetPage book={book} id={id} title={subject.name} label={label}>
      <TimetableLines
        book={book}
        entries={fillGaps(toGroupDay(plan, rotation, subject.id))}
        columns={['place', 'adult']}
        labelledBy={id}
      />
      {titles.length > 0 && (
        <p>
          <strong>This group does not meet</strong> {toListText(titles)}: there are more sessions than slots.
        </p>
      )}
      <div className="day-sheet__foot">
        <WriteOn label="A quiet place, any time, without asking why:" />
        <WriteOn label="If something today worries you, tell any adult here, or:" />
      </div>
    </SheetPage>
  );
}
