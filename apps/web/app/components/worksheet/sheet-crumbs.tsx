// The way back from a sheet to its lesson.

/** Breadcrumbs of a page that belongs to a lesson. */
export function SheetCrumbs({lesson}: {lesson: {href: string; title: string}}) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        <li className="govuk-breadcrumbs__list-item">
          <a className="govuk-breadcrumbs__link" href="/lessons">
            Lessons
          </a>
        </li>
        <li className="govuk-breadcrumbs__list-item">
          <a className="govuk-breadcrumbs__link" href={lesson.href}>
            {lesson.title}
          </a>
        </li>
      </ol>
    </nav>
  );
}
