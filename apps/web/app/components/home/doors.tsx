// The three ways in on the home page.
import {toNumberWord} from '@resilience/content/say';

/** Three cards; `days` is how many ready-made days there are. */
export function Doors({days}: {days: number}) {
  return (
    <ul className="doors">
      {toDoors(days).map(({title, text, href, action, tone}, index) => (
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

function toDoors(days: number) {
  return [
    {
      title: 'Plan a drop-down day',
      text: `Begin with your own lessons and groups, or with ${toReadyMade(days)}: timetable, staff briefing, kit list, note to parents and follow-ups.`,
      href: '/plans',
      action: 'Plan a day',
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
      text: 'Every lesson in the version that your pupils can use: plainer worksheets, word cards, a sheet for the teaching assistant.',
      href: '/adapted',
      action: 'See adapted material',
      tone: 'plum',
    },
  ];
}

function toReadyMade(days: number): string {
  if (days === 0) return 'a ready-made day';
  return days === 1 ? 'the ready-made day' : `one of ${toNumberWord(days)} ready-made days`;
}
