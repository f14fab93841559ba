// Areas of need side by side, with how much there is for each.
import type {NeedCard} from '../views/to-need-cards.ts';
import {toCountText, toLowerFirst} from '../views/to-text.ts';

/** What each area of need means, what its version brings, and how many there are. */
export function NeedCards({needs}: {needs: NeedCard[]}) {
  return (
    <ul className="needs">
      {needs.map((need) => (
        <li key={need.id} className="need">
          <h3 className="need__title">
            <a href={need.href}>{need.label}</a>
          </h3>
          <p>{need.means}</p>
          <p>
            <strong>Its version brings:</strong> {toLowerFirst(need.brings)}
          </p>
          <ul className="need__counts">
            <li>{toCountText(need.lessons, 'lesson')} with changes</li>
            <li>
              {toCountText(need.worksheets, 'plainer worksheet')}
              {!need.plainer && ', beside the ordinary ones'}
            </li>
            <li>{toCountText(need.cards, 'word card')}</li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
