// The plan of a lesson on a page of its own, made to be printed.
import type {OpenLesson} from '../server/open-lesson.server.ts';
import {PlanSections, type PlanSectionsProps} from './plan-sections.tsx';
import {PrintPage} from './print-page.tsx';
import {AtAGlance} from './side-column.tsx';

/** Facts, then the plan. */
export function PlanPage({from, lesson, view}: PlanSectionsProps & Pick<OpenLesson, 'from'>) {
  return (
    <PrintPage title={lesson.title} summary={lesson.summary} lesson={from} adaptedFor={view.adaptedFor}>
      <div className="lesson plan-sheet">
        <AtAGlance rows={view.glance} contentNote={lesson.contentNote} />
        <PlanSections lesson={lesson} view={{...view, versions: []}} />
      </div>
    </PrintPage>
  );
}
