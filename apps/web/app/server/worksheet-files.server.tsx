// The worksheets of a day's lessons as files: one a worksheet, and its answers apart.
import type {Library} from '@resilience/content';
import {toSheetOrder} from '@resilience/content/say';
import {toFileName, type PackedFile} from '@resilience/exports';

import {Prose} from '../components/frame/prose.tsx';
import {toPlanLessons, type DayBook} from '../views/day-book.ts';
import {toPupilTitle} from '../views/to-pupil-title.ts';
import {toShortTitle} from '../views/to-short-title.ts';
import {toSourceText} from '../views/to-source-text.ts';
import {writeAlone} from './write-alone.server.tsx';

/** @returns a file for each worksheet and for its answers, in a folder for each lesson */
export function toWorksheetFiles(book: DayBook, {library}: {library: Library}): PackedFile[] {
  return toPlanLessons(book.plan).flatMap((slug) => {
    const lesson = book.lessons[slug];
    if (!lesson) return [];
    const folder = `Worksheets/${toFileName(toShortTitle(lesson.title))}`;
    return toSheetOrder(lesson.worksheets).flatMap(({name, title, hasAnswers}) => [
      {
        path: `${folder}/${toFileName(title)}.html`,
        make: () => writeSheet(book, {library, slug, name, part: 'html'}),
      },
      ...(hasAnswers
        ? [
            {
              path: `${folder}/Answers/${toFileName(title)}.html`,
              make: () => writeSheet(book, {library, slug, name, part: 'answersHtml'}),
            },
          ]
        : []),
    ]);
  });
}

async function writeSheet(
  {site}: DayBook,
  choice: {library: Library; slug: string; name: string; part: 'html' | 'answersHtml'},
): Promise<string> {
  const {library, slug, name, part} = choice;
  const lesson = await library.loadLesson(slug);
  const worksheet = lesson?.worksheets.find((sheet) => sheet.name === name);
  if (!lesson || !worksheet) throw new Error(`The library has no worksheet ${name} of ${slug} any more.`);
  const title = part === 'html' ? toPupilTitle(worksheet.title) : `Answers: ${worksheet.title}`;
  return writeAlone({title, site, library}, () => (
    <>
      <h1>{title}</h1>
      <Prose html={worksheet[part]} className="sheet" />
      <p className="alone__licence">{toSourceText(lesson)}</p>
    </>
  ));
}
