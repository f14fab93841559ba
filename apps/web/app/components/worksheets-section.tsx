// Worksheets, card sets and their answers. On paper each starts a page, and so do its answers.
import type {WorksheetView} from '../views/to-lesson-view.ts';
import {Details} from './details.tsx';
import {Prose} from './prose.tsx';
import {ReadingAge, ReadingAgeNote} from './reading-age.tsx';

/** Every worksheet, folded away on screen. */
export function WorksheetsSection({worksheets}: {worksheets: WorksheetView[]}) {
  if (worksheets.length === 0) return null;
  return (
    <section className="worksheets" aria-labelledby="worksheets">
      <h2 id="worksheets">Worksheets</h2>
      {worksheets.some(({readingAge}) => readingAge !== undefined) && <ReadingAgeNote />}
      {worksheets.map((worksheet) => (
        <WorksheetBlock key={worksheet.name} worksheet={worksheet} />
      ))}
    </section>
  );
}

function WorksheetBlock({worksheet}: {worksheet: WorksheetView}) {
  const {id, title, adapted, href, html, hasAnswers, answersHtml, readingAge, ordinary} = worksheet;
  return (
    <div className="worksheet" id={id}>
      <div className="title-row">
        <h3 className="worksheet__title">
          {title} {adapted && <span className="tag tag--adapt screen-only">Plainer version</span>}
        </h3>
        <ReadingAge years={readingAge} />
      </div>
      <p className="screen-only">
        <a href={href}>Print “{title}” alone</a>
        {ordinary && (
          <>
            {' · '}
            <a href={ordinary.href}>The ordinary version: “{ordinary.title}”</a>
          </>
        )}
      </p>
      <Details summary="Read it here">
        <Prose html={html} className="sheet" />
      </Details>
      {hasAnswers && (
        <Details summary="Answers">
          <div className="answers">
            <p className="answers__label">Answers: {title}</p>
            <Prose html={answersHtml} />
          </div>
        </Details>
      )}
    </div>
  );
}
