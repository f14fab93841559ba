// A lesson with everything that belongs to it, to be printed at once. On paper each worksheet starts a page, and so do its answers.
import type {Slide} from '@resilience/content';

import type {WorksheetView} from '../../views/to-lesson-view.ts';
import {LessonPlanPage, type LessonPlanPageProps} from './lesson-plan-page.tsx';
import {Prose} from '../frame/prose.tsx';
import {WorksheetTitle} from './worksheets-section.tsx';

/** Facts and plan, then slides with notes, then worksheets with answers. */
export function WholeLessonPage(props: LessonPlanPageProps) {
  const {lesson, view} = props;
  return (
    <LessonPlanPage {...props}>
      <WholeSlides slides={lesson.slides} />
      <WholeWorksheets worksheets={view.worksheets} />
    </LessonPlanPage>
  );
}

function WholeSlides({slides}: {slides: Slide[]}) {
  if (slides.length === 0) return null;
  return (
    <section className="slides" aria-labelledby="slides">
      <h2 id="slides">Slides</h2>
      <ol className="slides__list">
        {slides.map(({title, html, notesHtml}, index) => (
          <li key={index} className="slide">
            <div className="slide__screen">
              <h3 className="slide__title">{title}</h3>
              <Prose html={html} />
            </div>
            {notesHtml !== '' && (
              <div className="slide__notes">
                <p className="slide__notes-label">Notes</p>
                <Prose html={notesHtml} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function WholeWorksheets({worksheets}: {worksheets: WorksheetView[]}) {
  if (worksheets.length === 0) return null;
  return (
    <section className="worksheets" aria-labelledby="worksheets">
      <h2 id="worksheets">Worksheets</h2>
      {worksheets.map((worksheet) => (
        <WholeWorksheet key={worksheet.name} worksheet={worksheet} />
      ))}
    </section>
  );
}

function WholeWorksheet({worksheet}: {worksheet: WorksheetView}) {
  const {id, title, html, hasAnswers, answersHtml} = worksheet;
  return (
    <div className="worksheet" id={id}>
      <WorksheetTitle worksheet={worksheet} />
      <Prose html={html} className="sheet" />
      {hasAnswers && (
        <div className="answers">
          <p className="answers__label">Answers: {title}</p>
          <Prose html={answersHtml} />
        </div>
      )}
    </div>
  );
}
