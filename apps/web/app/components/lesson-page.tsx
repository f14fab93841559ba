// The page of one lesson, from the title to the sources.
import type {Html, Lesson} from '@resilience/content';

import type {LessonCard} from '../views/to-lesson-card.ts';
import type {LessonDay} from '../views/to-lesson-days.ts';
import type {LessonView} from '../views/to-lesson-view.ts';
import {ActivityList} from './activity-list.tsx';
import {AdaptationList} from './adaptation-list.tsx';
import {CheckAndExtend, Replies} from './after-the-lesson.tsx';
import {CurriculumSection, SourcesSection} from './evidence.tsx';
import {AtAGlance, PageContents, SafeguardingBox, TakeItWithYou} from './side-column.tsx';
import {LessonBand} from './lesson-band.tsx';
import {LessonList} from './lesson-list.tsx';
import {Prose} from './prose.tsx';
import {RunningOrder} from './running-order.tsx';
import {SlidesSection} from './slides-section.tsx';
import {VersionSwitcher} from './version-switcher.tsx';
import {VocabularyTable} from './vocabulary-table.tsx';
import {WorksheetsSection} from './worksheets-section.tsx';

/** A lesson without the parts that only the index and the source view need. */
export type ShownLesson = Omit<Lesson, 'text' | 'markdown'>;

/** What the page needs. */
export interface LessonPageProps {
  lesson: ShownLesson;
  view: LessonView;
  related: LessonCard[];
  /** The drop-down days that it is part of. */
  days: LessonDay[];
  safeguardingHtml: Html;
  licenceUrl?: string;
  /** JSON-LD, already safe inside a script element. */
  jsonLd: string;
}

/** Shows a lesson. The side column stands first in the source, so that it is first on a narrow screen. */
export function LessonPage(props: LessonPageProps) {
  const {lesson, view, related, days, safeguardingHtml, licenceUrl, jsonLd} = props;
  return (
    <article className="lesson">
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd}} />
      <LessonBand lesson={lesson} view={view} />
      <div className="govuk-width-container columns">
        <aside className="columns__glance" aria-label="At a glance">
          <AtAGlance rows={view.glance} contentNote={lesson.contentNote} days={days} />
          <SafeguardingBox html={safeguardingHtml} />
        </aside>
        <div className="columns__side screen-only">
          <PageContents parts={toParts(lesson, view)} />
          <TakeItWithYou slug={lesson.slug} worksheets={view.worksheets} />
        </div>
        <div className="columns__main">
          <RunningOrder activities={lesson.activities} />
          <Goals lesson={lesson} />
          <VocabularyTable rows={view.vocabulary} />
          <section aria-labelledby="before-you-teach">
            <h2 id="before-you-teach">Before you teach</h2>
            <Prose html={lesson.beforeYouTeachHtml} />
          </section>
          <section aria-labelledby="activities">
            <h2 id="activities">Activities</h2>
            <VersionSwitcher versions={view.versions} adaptedFor={view.adaptedFor} />
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
          <SourcesSection lesson={lesson} licenceUrl={licenceUrl} />
          <SlidesSection slides={lesson.slides} readingAge={lesson.slidesReadingAge} />
          <WorksheetsSection worksheets={view.worksheets} />
        </div>
      </div>
      {related.length > 0 && (
        <section
          className="govuk-width-container section lesson__related screen-only"
          aria-labelledby="related"
        >
          <h2 id="related">More on this</h2>
          <LessonList lessons={related} headingLevel={3} />
        </section>
      )}
    </article>
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

function toParts(lesson: ShownLesson, view: LessonView) {
  return [
    {id: 'running-order', label: 'Running order'},
    {id: 'objectives', label: 'What pupils learn'},
    {id: 'vocabulary', label: 'Words to teach'},
    {id: 'before-you-teach', label: 'Before you teach'},
    {id: 'activities', label: 'Activities'},
    {id: 'adapt', label: 'Adapt the whole lesson', missing: view.adaptations.length === 0},
    {id: 'if-a-pupil-says', label: 'If a pupil says'},
    {id: 'check-learning', label: 'Check learning'},
    {id: 'take-it-further', label: 'Take it further'},
    {id: 'sources', label: 'Sources'},
    {id: 'slides', label: 'Slides', missing: lesson.slides.length === 0},
    {id: 'worksheets', label: 'Worksheets', missing: view.worksheets.length === 0},
  ].filter((part) => !part.missing);
}
