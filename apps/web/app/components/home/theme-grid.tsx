// Themes as a grid of tiles.
import type {ThemeCard} from '../../views/to-theme-cards.ts';
import {ThemeIcon} from './theme-icon.tsx';

/** Tiles with icon, name and number of lessons. */
export function ThemeGrid({themes}: {themes: ThemeCard[]}) {
  return (
    <ul className="theme-grid">
      {themes.map(({id, href, shortLabel, order, countText}) => (
        <li key={id} className="theme-tile">
          <ThemeIcon theme={id} order={order} />
          <span className="theme-tile__text">
            <a href={href} className="theme-tile__link">
              {shortLabel}
            </a>
            <span className="theme-tile__count">{countText}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
