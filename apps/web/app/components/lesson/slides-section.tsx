// The slides of a lesson: where to read, present and print them.
import {toCountText} from '@resilience/content/say';

import {ReadingAge} from './reading-age.tsx';

/** What the section needs; `readingAge` is that of all slides together. */
export interface SlidesSectionProps {
  count: number;
  readingAge?: number;
  href?: string;
}

/** The way to the slides: with their notes they are as long as the plan, and have a page of their own. */
export function SlidesSection({count, readingAge, href}: SlidesSectionProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="slides">
      <div className="title-row">
        <h2 id="slides">Slides</h2>
        <ReadingAge years={readingAge} />
      </div>
      <p>
        <a href={href}>Read, present or print the {toCountText(count, 'slide')}</a>, with notes for you.
      </p>
    </section>
  );
}
