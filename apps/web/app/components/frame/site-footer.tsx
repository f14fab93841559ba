// The foot of every page: what to do in an emergency, and the statements about this site.

const pages = [
  {href: '/about', label: 'About'},
  {href: '/accessibility', label: 'Accessibility'},
  {href: '/privacy', label: 'Privacy'},
  {href: '/help', label: 'Worried about a pupil?'},
];

/** The page footer. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <p className="site-footer__emergency">
          In an emergency, or when somebody is in danger now, call <a href="tel:999">999</a>.
        </p>
        <ul className="site-footer__links">
          {pages.map(({href, label}) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <p className="site-footer__licence">
          You may copy and change the lessons: each says under which licence.
        </p>
      </div>
    </footer>
  );
}
