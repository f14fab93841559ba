// The sheet itself, as pupils get it: set by classes in points and millimetres, so that it prints as measured.
import type {WorksheetPageView} from '../../views/to-worksheet-page.ts';

/** One copy; where two go on a sheet of paper the second is there in print only, for it says the same again. */
export function PupilCopies({view}: {view: WorksheetPageView}) {
  const {layout} = view;
  const twice = layout === 'side-by-side' || layout === 'one-above-other';
  return (
    <div className={toClasses(view)}>
      <article className="copy" data-read-aloud="">
        <h1 className="copy__title">{view.title}</h1>
        <CopyBody view={view} />
      </article>
      {twice && (
        <div className="copy copy--second">
          <p className="copy__title">{view.title}</p>
          <CopyBody view={view} />
        </div>
      )}
    </div>
  );
}

function CopyBody({view: {html, source}}: {view: WorksheetPageView}) {
  return (
    <>
      <div className="sheet" dangerouslySetInnerHTML={{__html: html}} />
      <p className="copy__source">
        {source}
        {html.includes('picture-symbol') && ' Pictures: OpenMoji, CC BY-SA 4.0'}
      </p>
    </>
  );
}

function toClasses({layout, options}: WorksheetPageView): string {
  return [
    'copies',
    `copies--${layout}`,
    `copies--${options.size}`,
    ...(options.clearFont ? ['copies--clear'] : []),
    ...(options.cream ? ['copies--cream'] : []),
    ...(options.black ? ['copies--black'] : []),
  ].join(' ');
}
