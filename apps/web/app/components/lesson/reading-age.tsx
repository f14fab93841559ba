// How hard a text for pupils is to read, with what the number can and cannot say. Never on paper: a pupil's sheet
// does not tell how old its reader ought to be.
import {Details} from '../frame/details.tsx';

/** The reading age beside a title; nothing where a text was too short to be measured. */
export function ReadingAge({years}: {years?: number}) {
  if (years === undefined) return null;
  return <p className="reading-age screen-only">Reading age about {years}</p>;
}

/** What a reading age is, how it was worked out, and how far to trust it. */
export function ReadingAgeNote() {
  return (
    <div className="screen-only">
      <Details summary="What “reading age” means here">
        <p>
          A reading age of 11 means: about as hard as what an average pupil of 11 can read alone. A program
          works it out from the length of sentences and words. Take it as a rough guide, a year or two either
          way: it does not know how hard the idea is, or how well any one pupil reads.{' '}
          <a href="/about#reading-age">How it is worked out</a>
        </p>
      </Details>
    </div>
  );
}

/** The method in full, and its limits. */
export function ReadingAgeMethod() {
  return (
    <>
      <p>
        A reading age of 11 means: about as hard as what an average pupil of 11 can read alone. A program
        works it out by the Flesch–Kincaid formula. It counts how many words a sentence has and how many
        syllables a word has, and gives a school grade of the United States; five years are added to make it
        an age. Answers, notes for teachers and descriptions of pictures are left out. Each cell of a table
        counts as a sentence.
      </p>
      <p>Take it as a rough guide, a year or two either way. The formula does not know</p>
      <ul>
        <li>how hard the idea is: short sentences make any subject look easy</li>
        <li>whether your pupils have met the words</li>
        <li>how much a picture, the layout or your voice helps</li>
        <li>how well any one pupil reads</li>
      </ul>
      <p>
        Names, and the words that the lesson teaches, are often long and raise it. Texts of fewer than 80
        words have no reading age: from so little, a number would be a guess.
      </p>
    </>
  );
}
