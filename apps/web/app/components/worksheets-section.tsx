// Worksheets, card sets and their answers. On paper each starts a page, and so do its answers.
import type {WorksheetView} from '../views/to-lesson-view.ts';
import {toPupilTitle} from '../views/to-pupil-title.ts';
import type {TakeAlong, TakeAlongLink} from '../views/to-take-along.ts';
import {Details} from './details.tsx';
import {Prose} from './prose.tsx';
import {ReadingAge, ReadingAgeNote} from './reading-age.tsx';

/** The worksheets, and the same as files to edit by their names. */
export interface WorksheetsSectionProps {
  worksheets: WorksheetView[];
  files: TakeAlong['sheets'];
}

/** Every worksheet, folded away on screen. */
export function WorksheetsSection({worksheets, files}: WorksheetsSectionProps) {
  if (worksheets.length === 0) return null;
  return (
    <section className="worksheets" aria-labelledby="worksheets">
      <h2 id="worksheets">Worksheets</h2>
      <p className="screen-only">
        Each prints alone: in ordinary or large print, in a dyslexia-friendly setting, with or without the
        year group, and can be read aloud.
      </p>
      {worksheets.some(({readingAge}) => readingAge !== undefined) && <ReadingAgeNote />}
      {worksheets.map((worksheet) => (
        <WorksheetBlock key={worksheet.name} worksheet={worksheet} file={files[worksheet.name]} />
      ))}
    </section>
  );
}

function WorksheetBlock({worksheet, file}: {worksheet: WorksheetView; file?: TakeAlongLink}) {
  const {id, title, adapted, href, html, hasAnswers, answersHtml, readingAge, ordinary} = worksheet;
  return (
    <div className="worksheet" id={id}>
      <div className="title-row">
        <h3 className="worksheet__title">
          {toPupilTitle(title)}{' '}
          {adapted && <span className="tag tag--adapt screen-only">Plainer version</span>}
        </h3>
        <ReadingAge years={readingAge} />
      </div>
      <p className="screen-only">
        <a href={href}>Print “{title}” alone</a>
        {file && (
          <>
            {' · '}
            <a href={file.href}>
              Edit it in {file.label}
              <span className="govuk-visually-hidden">: “{title}”</span>
            </a>
          </>
        )}
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
