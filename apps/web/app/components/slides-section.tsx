// The slides of a lesson, to be read through before teaching.
import type {Slide} from '@resilience/content';

import {toCountText} from '../views/to-text.ts';
import {Details} from './details.tsx';
import {Prose} from './prose.tsx';
import {ReadingAge, ReadingAgeNote} from './reading-age.tsx';

/** Every slide with its notes, folded away; `readingAge` is that of all slides together. */
export function SlidesSection({slides, readingAge}: {slides: Slide[]; readingAge?: number}) {
  if (slides.length === 0) return null;
  return (
    <section className="slides" aria-labelledby="slides">
      <div className="title-row">
        <h2 id="slides">Slides</h2>
        <ReadingAge years={readingAge} />
      </div>
      {readingAge !== undefined && <ReadingAgeNote />}
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
