// Report: which slides and worksheets are hardest to read for their pupils.
import {count} from '../check/words.ts';
import {renderTable} from '../document/render-table.ts';
import type {LessonSummary} from '../lesson.ts';
import {toAge} from '../measure/reading-age.ts';
import type {ReportSection} from './report-section.ts';

const SHOWN = 10;

interface ReadText {
  lesson: string;
  /** `slides`, or the worksheet's name. */
  text: string;
  readingAge: number;
  /** Age of the youngest pupils named, in years. */
  pupilsAge: number;
}

/** The ten texts that lie highest above the age of the youngest pupils named. */
export const readingAges: ReportSection = {
  name: 'readingAges',
  title: 'Reading ages: the ten texts that ask most of their pupils',
  find({lessons}) {
    const texts = lessons.flatMap(toTexts);
    const worst = [...texts].sort((a, b) => above(b) - above(a)).slice(0, SHOWN);
    const unmeasured =
      lessons.flatMap(({worksheets}) => worksheets).length + countSlides(lessons) - texts.length;
    return {
      data: {measured: texts.length, unmeasured, worst},
      lines: [
        ...renderTable([
          ['Lesson', 'Text', 'Reading age', 'Youngest pupils'],
          ...worst.map(({lesson, text, ...ages}) => [
            lesson,
            text,
            String(ages.readingAge),
            String(ages.pupilsAge),
          ]),
        ]),
        '',
        `${count(texts.length, 'text')} measured; ${unmeasured} ${unmeasured === 1 ? 'has' : 'have'} fewer than 80 words.`,
      ],
    };
  },
};

function toTexts({slug, years, slidesReadingAge, worksheets}: LessonSummary): ReadText[] {
  const pupilsAge = toAge(Math.min(...years));
  const all = [{name: 'slides', readingAge: slidesReadingAge}, ...worksheets];
  return all.flatMap(({name, readingAge}) =>
    readingAge === undefined ? [] : [{lesson: slug, text: name, readingAge, pupilsAge}],
  );
}

function countSlides(lessons: LessonSummary[]): number {
  return lessons.filter(({slideCount}) => slideCount > 0).length;
}

function above({readingAge, pupilsAge}: ReadText): number {
  return readingAge - pupilsAge;
}
