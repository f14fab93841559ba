// The page of one worksheet: controls for the adult, and below them the copy for pupils.
import type {WorksheetPageView} from '../views/to-worksheet-page.ts';
import {CopyForm} from './copy-form.tsx';
import {PupilCopies} from './pupil-copy.tsx';
import {ReadAloudBar, ReadAloudLink} from './read-aloud.tsx';
import {ReadingAge} from './reading-age.tsx';
import {SheetCrumbs} from './sheet-crumbs.tsx';

/** Shows the worksheet; `aloud` where reading aloud was asked for. */
export function WorksheetPage({view, aloud}: {view: WorksheetPageView; aloud: boolean}) {
  return (
    <>
      <div className="sheet-band screen-only">
        <div className="govuk-width-container">
          <SheetCrumbs lesson={view.lesson} />
          <CopyForm view={view} />
          {view.notes.map((note) => (
            <p key={note} className="notice">
              {note}
            </p>
          ))}
          <SheetLinks view={view} aloud={aloud} />
        </div>
      </div>
      <div className="govuk-width-container section sheet-page">
        {aloud && <ReadAloudBar stopHref={view.silentHref} />}
        <PupilCopies view={view} />
      </div>
    </>
  );
}

function SheetLinks({view, aloud}: {view: WorksheetPageView; aloud: boolean}) {
  const {other, answersHref, adapted, readingAge} = view;
  return (
    <div className="sheet-links">
      {adapted && <span className="tag tag--adapt">Plainer version</span>}
      <ReadingAge years={readingAge} />
      <ul className="inline-links sheet-links__list">
        {other && (
          <li>
            <a href={other.href}>
              {other.adapted ? 'The plainer version' : 'The ordinary version'}: “{other.title}”
            </a>
          </li>
        )}
        {answersHref && (
          <li>
            <a href={answersHref}>Answers</a>
          </li>
        )}
        {!aloud && (
          <li>
            <ReadAloudLink href={view.aloudHref} />
          </li>
        )}
      </ul>
    </div>
  );
}
