// The three ways in on the home page.

/** Three cards; `adaptedQuery` names every area of need. */
export function Doors({adaptedQuery}: {adaptedQuery: string}) {
  const doors = [
    {
      title: 'Find a lesson',
      text: 'By theme, key stage, length and what you have to hand: lessons, tutor time, assemblies and workshops.',
      href: '/lessons',
      action: 'Browse lessons',
    },
    {
      title: 'Adapted material',
      text: 'What changes, activity by activity, for four areas of need. Open it in place and print that version.',
      href: `/lessons?${adaptedQuery}`,
      action: 'See adapted lessons',
      tone: 'plum',
    },
    {
      title: 'Worried about a pupil?',
      text: 'Whom to tell, what to say, and what happens after a referral, in plain words.',
      href: '/help',
      action: 'See what to do',
      tone: 'rust',
    },
  ];
  return (
    <ul className="doors">
      {doors.map(({title, text, href, action, tone}, index) => (
        <li key={href} className={tone ? `door door--${tone}` : 'door'}>
          <h2 className="door__title">{title}</h2>
          <p className="door__text">{text}</p>
          <a href={href} className={index === 0 ? 'button' : 'button button--quiet'}>
            {action}
          </a>
        </li>
      ))}
    </ul>
  );
}
