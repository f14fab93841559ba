// The page of one worksheet: controls for the adult, and below them the copy for pupils.
import type {WorksheetPageView} from '../../views/to-worksheet-page.ts';
import {CopyForm} from './copy-form.tsx';
import {PupilCopies} from './pupil-copy.tsx';
import {ReadAloudBar, ReadAloudLink} from './read-aloud.tsx';
import {ReadingAge} from '../lesson/reading-age.tsx';
import {SheetCrumbs} from './sheet-crumbs.tsx';

/** Shows the worksheet; `aloud` where reading aloud was asked for. */
export function WorksheetPage({view, aloud}: {view: WorksheetPageView; aloud: boolean}) {
  if (view.options.forPupil) return <PupilPage view={view} aloud={aloud} />;
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

// What a pupil opens with a code: the sheet at once, and nothing that leads to the adult's pages.
function PupilPage({view, aloud}: {view: WorksheetPageView; aloud: boolean}) {
  return (
    <div className="govuk-width-container sheet-page sheet-page--pupil">
      {aloud ? (
        <ReadAloudBar stopHref={view.silentHref} />
      ) : (
        <p className="sheet-page__aloud screen-only">
          <ReadAloudLink href={view.aloudHref} />
        </p>
      )}
      <PupilCopies view={view} />
    </div>
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
        <li>
          <a href={view.pupilHref}>As pupils open it</a>
        </li>
        {!aloud && (
          <li>
            <ReadAloudLink href={view.aloudHref} />
          </li>
        )}
      </ul>
    </div>
  );
}
