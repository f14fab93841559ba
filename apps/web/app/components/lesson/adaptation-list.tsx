// What changes for pupils with an area of need: folded away, or opened in place.
import type {AdaptationView} from '../../views/to-lesson-view.ts';
import {Details} from '../frame/details.tsx';
import {Prose} from '../frame/prose.tsx';

/** Adaptations below the activity that they change. */
export function AdaptationList({adaptations, open}: {adaptations: AdaptationView[]; open: boolean}) {
  return (
    <>
      {adaptations.map(({needs, html}) =>
        open ? (
          <div key={needs} className="adaptation">
            <p className="adaptation__title">Changed for {needs}</p>
            <Prose html={html} />
          </div>
        ) : (
          <Details key={needs} tone="adapt" summary={`Change for ${needs}`}>
            <Prose html={html} />
          </Details>
        ),
      )}
    </>
  );
}
