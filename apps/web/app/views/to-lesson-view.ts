// What the page of one lesson shows, in words, for the areas of need that were chosen.
import type {Activity, Adaptation, Lesson, Library, Worksheet} from '@resilience/content';
import {toFacts, toLabel, toNeedsText, toShortLabel, toYearsText, type Fact} from '@resilience/content/say';
import {toVersion, type LessonVersion} from '@resilience/exports';

import {toCurriculumRows, type CurriculumRow} from './to-curriculum-rows.ts';
import {toLowerHeadings} from './to-lower-headings.ts';
import {toVersionQuery} from './to-version-query.ts';

/** A choice of the version switcher. */
export interface VersionChoice {
  href: string;
  /** "Communication". */
  label: string;
  /** "Communication and interaction". */
  longLabel: string;
  chosen: boolean;
  /** Adds this need to those already chosen; only while another is chosen. */
  addHref?: string;
}

/** An adaptation as it is shown: opened in place or folded away. */
export interface AdaptationView {
  /** "communication and interaction needs". */
  needs: string;
  html: string;
}

/** An activity as it is shown. */
export interface ActivityView extends Omit<Activity, 'adaptations'> {
  adaptations: AdaptationView[];
}

/** A worksheet with the address under which it prints alone. */
export interface WorksheetView extends Worksheet {
  /** The ordinary worksheet whose place this plainer one has taken: the rest of the class still needs it. */
  ordinary?: {title: string; href: string};
  /** Its place in the lesson's page: `#worksheet-cards-adapted`. */
  id: string;
  href: string;
  /** Of the sheet with its answers, where it has any. */
  answersHref?: string;
}

/** A lesson's page. */
export interface LessonView {
  stages: string[];
  years: string;
  themes: {href: string; label: string}[];
  subjects: string[];
  kind: string;
  glance: Fact[];
  versions: VersionChoice[];
  /** "cognition and learning needs": what the page is adapted for; missing on the page as planned. */
  adaptedFor?: string;
  /** "4 of the 6 activities change; the others stay as they are."; missing on the page as planned. */
  changes?: string;
  /** The word cards and the sheet for a teaching assistant in this version. */
  cardsHref: string;
  supportHref: string;
  activities: ActivityView[];
  adaptations: AdaptationView[];
  vocabulary: {term: string; meaning: string}[];
  worksheets: WorksheetView[];
  curriculum: CurriculumRow[];
  values: string[];
  characteristics: string[];
}

/**
 * Puts a lesson into words.
 * @param chosen areas of need whose adaptations stand opened in place; empty shows the lesson as planned
 */
export function toLessonView(lesson: Lesson, library: Library, chosen: string[]): LessonView {
  const {vocabularies, themes} = library;
  const version = toVersion(lesson, chosen);
  const needLabels = (ids: string[]) => toNeedsText(ids.map((id) => toLabel(vocabularies.needs, id)));
  const toAdaptations = (adaptations: Adaptation[]) =>
    version
      .choose(adaptations)
      .map((adaptation) => ({needs: needLabels(adaptation.for), html: adaptation.html}));
  return {
    stages: lesson.keyStages.map((id) => toLabel(vocabularies.keyStages, id)),
    years: toYearsText(lesson.years),
    themes: lesson.themes.map((id) => ({href: `/themes/${id}`, label: toShortLabel(themes, id)})),
    subjects: lesson.subjects.map((id) => toLabel(vocabularies.subjects, id)),
    kind: toLabel(vocabularies.kinds, lesson.kind),
    glance: toFacts(lesson, vocabularies),
    versions: toVersions(lesson, library, chosen),
    adaptedFor: chosen.length > 0 ? needLabels(chosen) : undefined,
    changes: chosen.length > 0 ? toChangesText(lesson.activities, chosen) : undefined,
    cardsHref: `/lessons/${lesson.slug}/cards${toVersionQuery(chosen)}`,
    supportHref: `/lessons/${lesson.slug}/support-sheet${toVersionQuery(chosen)}`,
    activities: lesson.activities.map((activity) => ({
      ...activity,
      adaptations: toAdaptations(activity.adaptations),
    })),
    adaptations: toAdaptations(lesson.adaptations),
    vocabulary: version.vocabulary.map(({term, meaning}) => ({term, meaning})),
    worksheets: toWorksheets(lesson, version),
    curriculum: toCurriculumRows(lesson.curriculum, vocabularies.frameworks),
    values: lesson.britishValues.map((id) => toLabel(vocabularies.britishValues, id)),
    characteristics: lesson.protectedCharacteristics.map((id) =>
      toLabel(vocabularies.protectedCharacteristics, id),
    ),
  };
}

function toChangesText(activities: Activity[], chosen: string[]): string {
  const changed = activities.filter(({adaptedFor}) =>
    adaptedFor.some((need) => chosen.includes(need)),
  ).length;
  if (changed === activities.length) return 'Every activity changes.';
  if (changed === 0) return 'No activity changes.';
  return `${changed} of the ${activities.length} activities change; the others stay as they are.`;
}

/**
 * Keeps of what `?adapt=` asks for the areas of need that the lesson is adapted for.
 * @returns each once, in the lesson's own order
 */
export function toChosenNeeds(asked: string[], lesson: Pick<Lesson, 'adaptedFor'>): string[] {
  return lesson.adaptedFor.filter((need) => asked.includes(need));
}

function toVersions(lesson: Lesson, library: Library, chosen: string[]): VersionChoice[] {
  const toHref = (needs: string[]) => `/lessons/${lesson.slug}${toVersionQuery(needs)}#activities`;
  const planned = {
    href: toHref([]),
    label: 'As planned',
    longLabel: 'As planned',
    chosen: chosen.length === 0,
  };
  const adapted = library.vocabularies.needs
    .filter(({id}) => lesson.adaptedFor.includes(id))
    .map(({id, label, shortLabel}) => ({
      href: toHref([id]),
      label: shortLabel ?? label,
      longLabel: label,
      chosen: chosen.includes(id),
      addHref: chosen.length > 0 && !chosen.includes(id) ? toHref([...chosen, id]) : undefined,
    }));
  return adapted.length > 0 ? [planned, ...adapted] : [];
}

function toWorksheets(lesson: Lesson, {needs, plainer, worksheets}: LessonVersion): WorksheetView[] {
  const byName = new Map(lesson.worksheets.map((worksheet) => [worksheet.name, worksheet]));
  const toHref = (name: string) => `/lessons/${lesson.slug}/worksheets/${name}${toVersionQuery(needs)}`;
  const findOrdinary = ({name}: Worksheet) => {
    const ordinary = name.endsWith('.adapted') ? byName.get(name.replace(/\.adapted$/, '')) : undefined;
    return ordinary && {title: ordinary.title, href: toHref(ordinary.name)};
  };
  return worksheets.map((worksheet) => ({
    ...worksheet,
    // On the lesson's page a worksheet stands under an <h3>; alone it stands under the <h1>.
    html: toLowerHeadings(worksheet.html, 2),
    answersHtml: toLowerHeadings(worksheet.answersHtml, 2),
    id: toWorksheetId(worksheet.name),
    href: toHref(worksheet.name),
    answersHref: worksheet.hasAnswers
      ? `/lessons/${lesson.slug}/print/answers/${worksheet.name}${toVersionQuery(needs)}`
      : undefined,
    ordinary: plainer ? findOrdinary(worksheet) : undefined,
  }));
}

/** @returns `worksheet-cards-adapted` for `worksheet-cards.adapted` */
export function toWorksheetId(name: string): string {
  return name.replaceAll('.', '-');
}
