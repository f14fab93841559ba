// The slides of a lesson, to be read through before teaching.
import type {Slide} from '@resilience/content';

import {toCountText} from '../views/to-text.ts';
import {Details} from './details.tsx';
import {Prose} from './prose.tsx';
import {ReadingAge, ReadingAgeNote} from './reading-age.tsx';

/** What the section needs; `readingAge` is that of all slides together. */
export interface SlidesSectionProps {
  slides: Slide[];
  readingAge?: number;
  presentHref?: string;
}

/** Every slide with its notes, folded away. */
export function SlidesSection({slides, readingAge, presentHref}: SlidesSectionProps) {
  if (slides.length === 0) return null;
  return (
    <section className="slides" aria-labelledby="slides">
      <div className="title-row">
        <h2 id="slides">Slides</h2>
        <ReadingAge years={readingAge} />
      </div>
      {readingAge !== undefined && <ReadingAgeNote />}
      {presentHref && (
        <p className="screen-only">
          <a href={presentHref}>Present or print the slides</a>
        </p>
      )}
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
