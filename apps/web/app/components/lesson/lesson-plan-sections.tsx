// The plan of a lesson, from the running order to the sources: on the lesson's page, and alone to print.
import type {LessonView} from '../../views/to-lesson-view.ts';
import {ActivityList} from './activity-list.tsx';
import {AdaptationList} from './adaptation-list.tsx';
import {CheckAndExtend, Replies} from './after-the-lesson.tsx';
import {CurriculumSection, SourcesSection} from './evidence.tsx';
import type {ShownLesson} from './lesson-page.tsx';
import {Prose} from '../frame/prose.tsx';
import {RunningOrder} from './running-order.tsx';
import {VersionSwitcher} from './version-switcher.tsx';
import {VocabularyTable} from './vocabulary-table.tsx';

/** A lesson with what its plan says of it. */
export interface LessonPlanSectionsProps {
  lesson: ShownLesson;
  view: LessonView;
  /** The page that says what each source was read for; without it the plan says so itself. */
  sourcesHref?: string;
}

/** The sections of the plan. */
export function LessonPlanSections({lesson, view, sourcesHref}: LessonPlanSectionsProps) {
  return (
    <>
      <RunningOrder activities={lesson.activities} />
      <Goals lesson={lesson} />
      <VocabularyTable rows={view.vocabulary} />
      <section aria-labelledby="before-you-teach">
        <h2 id="before-you-teach">Before you teach</h2>
        <Prose html={lesson.beforeYouTeachHtml} />
      </section>
      <section aria-labelledby="activities">
        <h2 id="activities">Activities</h2>
        <VersionSwitcher view={view} />
        <ActivityList activities={view.activities} open={view.adaptedFor !== undefined} />
      </section>
      {view.adaptations.length > 0 && (
        <section aria-labelledby="adapt">
          <h2 id="adapt">Adapt the whole lesson</h2>
          <AdaptationList adaptations={view.adaptations} open={view.adaptedFor !== undefined} />
        </section>
      )}
      <Replies replies={lesson.replies} />
      <CheckAndExtend lesson={lesson} />
      <CurriculumSection view={view} />
      <SourcesSection lesson={lesson} sourcesHref={sourcesHref} />
    </>
  );
}

function Goals({lesson}: {lesson: ShownLesson}) {
  return (
    <section className="goals" aria-labelledby="objectives">
      <div>
        <h2 id="objectives">What pupils learn</h2>
        <ul>
          {lesson.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2>By the end, pupils can</h2>
        <ul>
          {lesson.success.map((ending) => (
            <li key={ending}>{ending}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
