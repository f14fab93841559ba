// Chooses between the lesson as planned and its version for an area of need; plain links.
import type {LessonView} from '../../views/to-lesson-view.ts';

/** The switcher, and one sentence on what it did. */
export function VersionSwitcher({view}: {view: LessonView}) {
  const {versions, adaptedFor, changes, cardsHref, supportHref} = view;
  if (versions.length === 0) return null;
  const additions = versions.filter((version) => version.addHref);
  return (
    <div className="versions screen-only">
      <nav aria-label="Versions of this lesson">
        <ul className="versions__list">
          {versions.map(({href, label, longLabel, chosen}) => (
            <li key={href} className="versions__item">
              <a
                href={href}
                className="versions__link"
                aria-current={chosen ? 'true' : undefined}
                title={longLabel}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="versions__note">
        {adaptedFor
          ? `You are reading the version for ${adaptedFor}. ${changes} Links to worksheets, cards and print keep this version.`
          : 'What changes for an area of need is folded away below each activity. Choose a need to open it in place.'}
        {additions.length > 0 && ' Add: '}
        {additions.map(({addHref, longLabel}, index) => (
          <span key={addHref}>
            {index > 0 && ' · '}
            <a href={addHref}>{longLabel}</a>
          </span>
        ))}
      </p>
      <ul className="inline-links versions__links">
        <li>
          <a href={supportHref}>Support sheet for a teaching assistant</a>
        </li>
        <li>
          <a href={cardsHref}>Word cards to cut out</a>
        </li>
      </ul>
    </div>
  );
}
