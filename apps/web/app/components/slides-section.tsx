// The slides of a lesson, to be read through before teaching.
import type {Slide} from '@resilience/content';

import {toCountText} from '../views/to-text.ts';
import {Details} from './details.tsx';
import {Prose} from './prose.tsx';

/** Every slide with its notes, folded away. */
export function SlidesSection({slides}: {slides: Slide[]}) {
  if (slides.length === 0) return null;
  return (
    <section className="slides" aria-labelledby="slides">
      <h2 id="slides">Slides</h2>
      <Details summary={`Read ${toCountText(slides.length, 'slide')} with notes`}>
        <ol className="slides__list">
          {slides.map(({title, html, notesHtml}, index) => (
            <li key={index} className="slide">
              <div className="slide__screen">
                <h3 className="slide__title">{title}</h3>
                <Prose html={html} />
              </div>
              {notesHtml !== '' && (
                <div className="slide__notes">
                  <p className="slide__notes-label">Notes</p>
                  <Prose html={notesHtml} />
                </div>
              )}
            </li>
          ))}
        </ol>
      </Details>
    </section>
  );
}
