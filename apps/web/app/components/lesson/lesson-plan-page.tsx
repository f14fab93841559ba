// The plan of a lesson on a page of its own, made to be printed.
import type {ReactNode} from 'react';

import type {OpenLesson} from '../../server/open-lesson.server.ts';
import {LessonPlanSections, type LessonPlanSectionsProps} from './lesson-plan-sections.tsx';
import {PrintPage} from './print-page.tsx';
import {AtAGlance} from '../frame/side-column.tsx';

/** What the page needs. */
export type LessonPlanPageProps = LessonPlanSectionsProps & Pick<OpenLesson, 'from'>;

/** Facts, then the plan, then whatever else is to be printed with it. */
export function LessonPlanPage({from, lesson, view, children}: LessonPlanPageProps & {children?: ReactNode}) {
  return (
    <PrintPage title={lesson.title} summary={lesson.summary} lesson={from} adaptedFor={view.adaptedFor}>
      <div className="lesson plan-sheet">
        <AtAGlance rows={view.glance} contentNote={lesson.contentNote} />
        <LessonPlanSections lesson={lesson} view={{...view, versions: []}} />
        {children}
      </div>
    </PrintPage>
  );
}
