// The page of one worksheet: the copy for pupils as it was asked for, and what the adult beside it needs to know.
import type {Lesson, Library, Worksheet} from '@resilience/content';
import {toAudienceText, toLabel, toLicenceText} from '@resilience/content/say';

import {toPupilAddress} from './pupil-address.ts';
import {toWorksheetId} from './to-lesson-view.ts';
import {toPupilTitle} from './to-pupil-title.ts';
import {toSheetLayout, type SheetLayout} from './to-sheet-layout.ts';
import {toSheetQuery, type SheetOptions} from './to-sheet-options.ts';
import {toStageWords} from './to-stage-words.ts';
import {siteName} from './to-title.ts';
import {toVersionQuery} from './to-version-query.ts';

/** A pupil's copy and the controls above it. */
export interface WorksheetPageView {
  /** As pupils read it: it does not say that theirs is the plainer one. */
  title: string;
  html: string;
  /** "From “Leave the page”, Key Stage 3, Years 8 and 9. Resilience Library, CC BY 4.0." */
  source: string;
  layout: SheetLayout;
  options: SheetOptions;
  chosen: string[];
  adapted: boolean;
  /** Missing on a copy without stage: an age is a stage, too. */
  readingAge?: number;
  lesson: {href: string; title: string};
  answersHref?: string;
  /** The other version of the same sheet: the plainer one, or the ordinary one. */
  other?: {href: string; title: string; adapted: boolean};
  /** What could not be done as asked, in whole sentences. */
  notes: string[];
  /** Reads this copy aloud; and stops doing so. */
  aloudHref: string;
  silentHref: string;
  /** The sheet alone, to hand to pupils. */
  pupilHref: string;
}

/** The page's address and what it asks for. */
export interface WorksheetRequest {
  chosen: string[];
  options: SheetOptions;
}

/** Puts a worksheet's page together. */
export function toWorksheetPage(
  {lesson, worksheet}: {lesson: Lesson; worksheet: Worksheet},
  library: Library,
  {chosen, options}: WorksheetRequest,
): WorksheetPageView {
  const {hideStage} = options;
  const lessonHref = `/lessons/${lesson.slug}${toVersionQuery(chosen)}`;
  const layout = toSheetLayout(worksheet, options);
  const query = toSheetQuery(chosen, options);
  const silentHref = options.forPupil
    ? toPupilAddress(lesson.slug, worksheet, options)
    : `/lessons/${lesson.slug}/worksheets/${worksheet.name}${query}`;
  return {
    title: toPupilTitle(worksheet.title),
    html: worksheet.html,
    source: toSource(lesson, library, hideStage),
    layout,
    options,
    chosen,
    adapted: worksheet.adapted,
    readingAge: hideStage ? undefined : worksheet.readingAge,
    lesson: {href: lessonHref, title: lesson.title},
    answersHref: worksheet.hasAnswers ? `${lessonHref}#${toWorksheetId(worksheet.name)}` : undefined,
    other: findOther(worksheet, lesson, query),
    notes: toNotes(worksheet, options, layout),
    aloudHref: `${silentHref}${silentHref.includes('?') ? '&' : '?'}read-aloud=1`,
    silentHref,
    pupilHref: toPupilAddress(lesson.slug, worksheet, options),
  };
}

function toSource(lesson: Lesson, {vocabularies}: Library, hideStage: boolean): string {
  const stages = lesson.keyStages.map((id) => toLabel(vocabularies.keyStages, id));
  const audience = hideStage ? [] : [toAudienceText(stages, lesson.years)];
  // A title that names a year group would give away what was to be left out.
  const named = hideStage && toStageWords(lesson.title).length > 0 ? [] : [`From “${lesson.title}”`];
  const from = [...named, ...audience].join(', ');
  return [...(from ? [`${from}.`] : []), `${siteName}, ${toLicenceText(lesson.licence)}.`].join(' ');
}

function findOther({name, adapted}: Worksheet, {slug, worksheets}: Lesson, query: string) {
  const otherName = adapted ? name.replace(/\.adapted$/, '') : `${name}.adapted`;
  const other = worksheets.find((sheet) => sheet.name === otherName);
  return (
    other && {
      href: `/lessons/${slug}/worksheets/${other.name}${query}`,
      title: other.title,
      adapted: other.adapted,
    }
  );
}

const layoutNotes: Record<SheetLayout, string[]> = {
  upright: [],
  across: ['The table is wide for this size of print: the sheet lies across (landscape).'],
  'side-by-side': ['On paper there are two copies side by side (landscape), with a line to cut along.'],
  'one-above-other': ['On paper there are two copies, one above the other, with a line to cut along.'],
};

function toNotes(worksheet: Worksheet, options: SheetOptions, layout: SheetLayout): string[] {
  const stageWords = options.hideStage ? toStageWords(`${worksheet.title} ${worksheet.html}`) : [];
  return [
    ...(options.twice && (layout === 'upright' || layout === 'across')
      ? [
          options.size === 24
            ? 'Two copies at 24 point do not fit on one sheet of A4: there is one a page here.'
            : 'Two copies of this sheet do not fit on one sheet of A4 and stay readable: there is one a page here.',
        ]
      : []),
    ...layoutNotes[layout],
    ...(stageWords.length > 0
      ? [
          `The task itself says ${stageWords.map((words) => `“${words}”`).join(', ')}: it is part of the text and stays.`,
        ]
      : []),
  ];
}
