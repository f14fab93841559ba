// Worksheets and card sets of a lesson: where to read, print and edit each, and where its answers are.
import type {WorksheetView} from '../../views/to-lesson-view.ts';
import {toPupilTitle} from '../../views/to-pupil-title.ts';
import type {TakeAlong, TakeAlongLink} from '../../views/to-take-along.ts';
import {ReadingAge} from './reading-age.tsx';

/** The worksheets, and the same as files to edit by their names. */
export interface WorksheetsSectionProps {
  worksheets: WorksheetView[];
  files: TakeAlong['sheets'];
}

/** The way to every worksheet: each has a page of its own. */
export function WorksheetsSection({worksheets, files}: WorksheetsSectionProps) {
  if (worksheets.length === 0) return null;
  return (
    <section aria-labelledby="worksheets">
      <h2 id="worksheets">Worksheets</h2>
      <p className="screen-only">
        Each prints alone: in ordinary or large print, in a dyslexia-friendly setting, with or without the
        year group, and can be read aloud.
      </p>
      {worksheets.map((worksheet) => (
        <WorksheetBlock key={worksheet.name} worksheet={worksheet} file={files[worksheet.name]} />
      ))}
    </section>
  );
}

function WorksheetBlock({worksheet, file}: {worksheet: WorksheetView; file?: TakeAlongLink}) {
  const {id, title} = worksheet;
  return (
    <div className="worksheet" id={id}>
      <WorksheetTitle worksheet={worksheet} />
      <ul className="inline-links screen-only">
        {toLinks(worksheet, file).map(({href, text}) => (
          <li key={href}>
            <a href={href}>
              {text}
              {!text.includes(title) && <span className="govuk-visually-hidden">: “{title}”</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a worksheet is called, whether it is a plainer one, and how hard it is to read. */
export function WorksheetTitle({worksheet}: {worksheet: WorksheetView}) {
  const {title, adapted, readingAge} = worksheet;
  return (
    <div className="title-row">
      <h3 className="worksheet__title">
        {toPupilTitle(title)} {adapted && <span className="tag tag--adapt screen-only">Plainer version</span>}
      </h3>
      <ReadingAge years={readingAge} />
    </div>
  );
}

function toLinks({title, href, answersHref, ordinary}: WorksheetView, file?: TakeAlongLink) {
  return [
    {href, text: `Print “${title}” alone`},
    ...(answersHref ? [{href: answersHref, text: 'Answers'}] : []),
    ...(file ? [{href: file.href, text: `Edit it in ${file.label}`}] : []),
    ...(ordinary ? [{href: ordinary.href, text: `The ordinary version: “${ordinary.title}”`}] : []),
  ];
}
