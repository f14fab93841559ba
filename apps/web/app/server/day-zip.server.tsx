// Everything that is printed for a drop-down day in one zip: each page a file that needs no network and no other file.
import {packFiles, toFileName, type PackedFile} from '@resilience/exports';
import type {Library} from '@resilience/content';

import {SheetPages} from '../components/day/sheet-pages.tsx';
import {StoryParts} from '../components/day/story-page.tsx';
import {PictureParts} from '../components/day/visual-timetable.tsx';
import type {DayBook} from '../views/day-book.ts';
import {toDisposition} from '../views/to-disposition.ts';
import {toPaper, toSheetOffers, toSheetPages, type SheetOffer} from '../views/to-sheet-pages.ts';
import {toStory} from '../views/to-story.ts';
import {toWhenText} from '../views/to-day-times.ts';
import {toPictureSteps} from '../views/to-visual-timetable.ts';
import {makeCalendar, makeTable, type FileOptions} from './day-files.server.ts';
import {writeAlone} from './write-alone.server.tsx';
import {toWorksheetFiles} from './worksheet-files.server.tsx';

/** Sends the zip while it is being made. */
export function answerZip(book: DayBook, options: FileOptions & {library: Library}): Response {
  const {plan} = book;
  const files = [
    {path: 'Read me first.txt', make: () => toReadMe(book)},
    {path: 'Timetable.csv', make: () => makeTable(book, options)},
    ...(plan.date ? [{path: 'Calendar.ics', make: () => makeCalendar(book, options)}] : []),
    ...toSheetFiles(book, options),
    ...toPupilFiles(book, options),
    ...toWorksheetFiles(book, options),
  ];
  return new Response(packFiles(files, options.changed.slice(0, 10)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': toDisposition(plan.title, 'zip'),
      'Cache-Control': options.cacheControl,
    },
  });
}

function toReadMe({plan, site, lessons}: DayBook): string {
  return [
    plan.title,
    toWhenText(plan),
    '',
    'Sheets: pages for groups, rooms, adults and staff. "All sheets.html" has every one of them.',
    'For pupils: a visual timetable and a story about what will be different, for each group.',
    'Worksheets: of every lesson, answers apart.',
    'Open a file in a browser and print it from there. No network is needed.',
    '',
    'Lessons:',
    ...Object.values(lessons).map(({title, slug}) => `- ${title}: ${site}/lessons/${slug}`),
    '',
  ].join('\r\n');
}

function toSheetFiles(book: DayBook, {library}: {library: Library}): PackedFile[] {
  const offers = toSheetOffers(book);
  const write = (title: string, names: string[], only?: string) =>
    writeAlone({title: `${title} – ${book.plan.title}`, site: book.site, library}, () => {
      const pages = names.flatMap((name) =>
        toSheetPages(book, name, new URLSearchParams(only && {for: only})),
      );
      return <SheetPages book={book} pages={pages} paper={toPaper(pages, new URLSearchParams())} />;
    });
  const toFiles = ({name, title, subjects}: SheetOffer): PackedFile[] => {
    if (subjects.length === 1) {
      return [{path: `Sheets/${toFileName(title)}.html`, make: () => write(title, [name])}];
    }
    return subjects.map((subject) => ({
      path: `Sheets/${toFileName(title)}/${toFileName(subject.name)}.html`,
      make: () => write(subject.name, [name], subject.id),
    }));
  };
  const all = offers.map(({name}) => name);
  return [{path: 'Sheets/All sheets.html', make: () => write('All sheets', all)}, ...offers.flatMap(toFiles)];
}

function toPupilFiles(book: DayBook, {library}: {library: Library}): PackedFile[] {
  const source = {site: book.site, library};
  return book.plan.groups.flatMap(({id, name}) => [
    {
      path: `For pupils/Visual timetable/${toFileName(name)}.html`,
      make: () =>
        writeAlone({...source, title: `Visual timetable – ${name}`}, () => (
          <PictureParts steps={toPictureSteps(book, id)} whose={`${name} · ${toWhenText(book.plan)}`} />
        )),
    },
    {
      path: `For pupils/What will be different/${toFileName(name)}.html`,
      make: () =>
        writeAlone({...source, title: `What will be different – ${name}`}, () => (
          <div className="story">
            <StoryParts parts={toStory(book, id)} />
          </div>
        )),
    },
  ]);
}
