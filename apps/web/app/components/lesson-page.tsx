// The page of one lesson, from the title to the sources.
import type {Html, Lesson} from '@resilience/content';

import type {LessonCard} from '../views/to-lesson-card.ts';
import type {LessonDay} from '../views/to-lesson-days.ts';
import type {LessonView} from '../views/to-lesson-view.ts';
import type {TakeAlong} from '../views/to-take-along.ts';
import {AtAGlance, PageContents, SafeguardingBox} from './side-column.tsx';
import {LessonBand} from './lesson-band.tsx';
import {LessonList} from './lesson-list.tsx';
import {PlanSections} from './plan-sections.tsx';
import {SlidesSection} from './slides-section.tsx';
import {TakeItWithYou} from './take-along.tsx';
import {WorksheetsSection} from './worksheets-section.tsx';

/** A lesson without the parts that only the index and the source view need. */
export type ShownLesson = Omit<Lesson, 'text' | 'markdown'>;

/** What the page needs. */
export interface LessonPageProps {
  lesson: ShownLesson;
  view: LessonView;
  takeAlong: TakeAlong;
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
  const {lesson, view, takeAlong, related, days, safeguardingHtml, licenceUrl, jsonLd} = props;
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
          <TakeItWithYou takeAlong={takeAlong} />
        </div>
        <div className="columns__main">
          <PlanSections lesson={lesson} view={view} licenceUrl={licenceUrl} />
          <SlidesSection
            slides={lesson.slides}
            readingAge={lesson.slidesReadingAge}
            presentHref={takeAlong.doing[0]?.href}
          />
          <WorksheetsSection worksheets={view.worksheets} files={takeAlong.sheets} />
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
