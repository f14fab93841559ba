// How hard a text for pupils is to read, with what the number can and cannot say. Never on paper: a pupil's sheet
// does not tell how old its reader ought to be.
import {Details} from './details.tsx';

/** The reading age beside a title; nothing where a text was too short to be measured. */
export function ReadingAge({years}: {years?: number}) {
  if (years === undefined) return null;
  return <p className="reading-age screen-only">Reading age about {years}</p>;
}

/** What a reading age is, how it was worked out, and what it does not know. */
export function ReadingAgeNote() {
  return (
    <div className="screen-only">
      <Details summary="What “reading age” means here">
        <p>
          A reading age of 11 means that most pupils of 11 can read the words by themselves. A program worked
          it out: it counts how long the sentences and the words are, and compares that with texts whose
          readers were tested.
        </p>
        <p>Take it as a rough guide, a year or two either way. It does not know</p>
        <ul>
          <li>how hard the idea is, or whether the words are ones that your pupils have met</li>
          <li>how much a picture, a table, the layout or your voice helps</li>
          <li>how well any one pupil reads</li>
        </ul>
        <p>
          The words that a lesson teaches are often long, and raise it. Texts of fewer than 80 words have no
          reading age: a number from so little would be a guess.
        </p>
      </Details>
    </div>
  );
}
