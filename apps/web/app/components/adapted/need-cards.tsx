// Areas of need side by side, with how much there is for each.
import {toCountText, toLowerFirst} from '@resilience/content/say';

import type {NeedCard} from '../../views/to-need-cards.ts';
import {Details} from '../frame/details.tsx';

/** Areas of need with how much there is for each; what they mean and bring is folded away, so that the way on is short. */
export function NeedCards({needs}: {needs: NeedCard[]}) {
  return (
    <>
      <ul className="needs">
        {needs.map((need) => (
          <li key={need.id} className="need">
            <h3 className="need__title">
              <a href={need.href}>{need.label}</a>
            </h3>
            <p className="need__counts">
              {[
                toCountText(need.lessons, 'lesson'),
                toCountText(need.worksheets, 'plainer worksheet'),
                toCountText(need.cards, 'word card'),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Details summary="Who each area of need is about, and what its version brings">
        <dl className="need-words">
          {needs.map((need) => (
            <div key={need.id} className="need-words__row">
              <dt>{need.label}</dt>
              <dd>
                {need.means} <strong>Its version brings:</strong> {toLowerFirst(need.brings)}
                {!need.plainer && ' Plainer worksheets stand beside the ordinary ones.'}
              </dd>
            </div>
          ))}
        </dl>
      </Details>
    </>
  );
}
