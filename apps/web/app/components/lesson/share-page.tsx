// The page to share a lesson from. Every link is plain: nothing of another site is loaded here.
import type {ShareLink, ShareView} from '../../views/to-share-view.ts';
import {PageBand} from '../frame/page-band.tsx';

/** The lesson for colleagues, then its worksheets for pupils. */
export function SharePage({view}: {view: ShareView}) {
  const {title, lessonHref, adaptedFor, lesson, worksheets} = view;
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: lessonHref, label: title},
  ];
  return (
    <>
      <PageBand title="Share" summary={`“${title}”`} crumbs={crumbs}>
        {adaptedFor && <p className="band-note">These links lead to the version for {adaptedFor}.</p>}
      </PageBand>
      <div className="govuk-width-container section">
        <section className="screen-only" aria-labelledby="colleagues">
          <h2 id="colleagues">With colleagues</h2>
          <p>The link opens the lesson for everybody, without signing in.</p>
          <LinkField link={lesson} label="Link to the lesson" />
          <Places link={lesson} />
        </section>
        {worksheets.length > 0 && <ForPupils view={view} />}
      </div>
    </>
  );
}

function ForPupils({view: {worksheets, hidesStage, stageHref}}: {view: ShareView}) {
  return (
    <section aria-labelledby="pupils">
      <h2 id="pupils">With pupils</h2>
      <div className="prose screen-only">
        <p>
          Each code and link opens one worksheet alone, without menu and answers,{' '}
          {hidesStage ? 'without' : 'with'} key stage and year group.{' '}
          <a href={stageHref}>
            {hidesStage ? 'Show key stage and year group' : 'Leave out key stage and year group'}
          </a>
        </p>
        <p>
          Print this page to have the codes on paper; pupils point the camera of a phone or tablet at them.
        </p>
      </div>
      <ul className="share-list">
        {worksheets.map((sheet) => (
          <li key={sheet.id} className="share-card">
            <QrDrawing sheet={sheet} />
            <div className="share-card__text">
              <h3 className="share-card__title">{sheet.title}</h3>
              {sheet.adapted && (
                <p className="screen-only">
                  <span className="tag tag--adapt">Plainer version</span>
                </p>
              )}
              <div className="screen-only">
                <LinkField
                  link={sheet}
                  label={`Link to “${sheet.title}”${sheet.adapted ? ', plainer version' : ''}`}
                />
                <Places link={sheet} />
              </div>
              <p className="share-card__url">{sheet.url}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QrDrawing({sheet: {code, title, adapted}}: {sheet: ShareView['worksheets'][number]}) {
  return (
    <svg
      className="share-card__code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={`QR code that opens “${title}”${adapted ? ', plainer version' : ''}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}

// Without its script the field is what is copied from: it is selected whole with Ctrl and A.
function LinkField({link: {id, url}, label}: {link: ShareLink; label: string}) {
  return (
    <div className="copy-field">
      <label className="copy-field__label" htmlFor={`link-${id}`}>
        {label}
      </label>
      <div className="copy-field__row">
        <input className="copy-field__input" id={`link-${id}`} type="text" readOnly value={url} />
        <button type="button" className="button button--small" data-copy={`link-${id}`} hidden>
          Copy
        </button>
        <span className="copy-field__status" role="status" />
      </div>
    </div>
  );
}

function Places({link: {places, title}}: {link: ShareLink}) {
  return (
    <ul className="inline-links">
      {places.map(({label, href}) => (
        <li key={label}>
          <a href={href} rel="noopener noreferrer">
            {label}
            <span className="govuk-visually-hidden">: share “{title}”</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
