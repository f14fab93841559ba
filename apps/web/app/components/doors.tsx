// The three ways in on the home page.
import {toNumberWord} from '../views/to-text.ts';

/** Three cards; `days` is how many ready-made days there are, `adaptedQuery` names every area of need. */
export function Doors({days, adaptedQuery}: {days: number; adaptedQuery: string}) {
  return (
    <ul className="doors">
      {toDoors(days, adaptedQuery).map(({title, text, href, action, tone}, index) => (
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

function toDoors(days: number, adaptedQuery: string) {
  return [
    {
      title: 'Plan a drop-down day',
      text: `${toReadyMade(days)} with timetable, groups, staff briefing, kit list, note to parents and follow-ups.`,
      href: '/days',
      action: 'See the days',
    },
    {
      title: 'Find a lesson',
      text: 'By theme, key stage, length and what you have to hand: lessons, tutor time, assemblies and workshops.',
      href: '/lessons',
      action: 'Browse lessons',
      tone: 'sky',
    },
    {
      title: 'Adapted material',
      text: 'What changes, activity by activity, for four areas of need. Open it in place and print that version.',
      href: `/lessons?${adaptedQuery}`,
      action: 'See adapted lessons',
      tone: 'plum',
    },
  ];
}

function toReadyMade(days: number): string {
  if (days === 0) return 'Ready-made days';
  const word = toNumberWord(days);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ready-made ${days === 1 ? 'day' : 'days'}`;
}
