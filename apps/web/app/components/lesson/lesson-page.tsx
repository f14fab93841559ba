// The page of one lesson, from the title to the sources.
import type {Html, Lesson} from '@resilience/content';

import type {LessonCard} from '../../views/to-lesson-card.ts';
import type {LessonDay} from '../../views/to-lesson-days.ts';
import type {LessonView} from '../../views/to-lesson-view.ts';
import type {TakeAlong} from '../../views/to-take-along.ts';
import {ColumnsPage} from '../frame/columns-page.tsx';
import {LessonBand} from './lesson-band.tsx';
import {LessonList} from '../search/lesson-list.tsx';
import {LessonPlanSections} from './lesson-plan-sections.tsx';
import type {PagePart} from '../frame/side-column.tsx';
import {ReadingAgeNote} from './reading-age.tsx';
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
  /** JSON-LD, already safe inside a script element. */
  jsonLd: string;
}

/** Shows a lesson. */
export function LessonPage(props: LessonPageProps) {
  const {lesson, view, takeAlong, related, days, safeguardingHtml, jsonLd} = props;
  return (
    <ColumnsPage
      kind="lesson"
      band={<LessonBand lesson={lesson} view={view} />}
      glance={{rows: view.glance, contentNote: lesson.contentNote, days}}
      safeguardingHtml={safeguardingHtml}
      parts={toParts(lesson, view)}
      take={<TakeItWithYou takeAlong={takeAlong} />}
      after={<RelatedLessons lessons={related} />}
    >
      <LessonPlanSections lesson={lesson} view={view} sourcesHref={`/lessons/${lesson.slug}/sources`} />
      {/* Beside the sources, whose words it repeats: compression finds them again only when they are near. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd}} />
      <SlidesSection
        count={lesson.slides.length}
        readingAge={lesson.slidesReadingAge}
        href={takeAlong.doing[0]?.href}
      />
      <WorksheetsSection worksheets={view.worksheets} files={takeAlong.sheets} />
      {hasReadingAge(lesson, view) && <ReadingAgeNote />}
    </ColumnsPage>
  );
}

function RelatedLessons({lessons}: {lessons: LessonCard[]}) {
  if (lessons.length === 0) return null;
  return (
    <section className="govuk-width-container section lesson__related screen-only" aria-labelledby="related">
      <h2 id="related">More on this</h2>
      <LessonList lessons={lessons} headingLevel={3} />
    </section>
  );
}

function hasReadingAge({slidesReadingAge}: ShownLesson, {worksheets}: LessonView): boolean {
  return [slidesReadingAge, ...worksheets.map(({readingAge}) => readingAge)].some((age) => age !== undefined);
}

function toParts(lesson: ShownLesson, view: LessonView): PagePart[] {
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
  ];
}
