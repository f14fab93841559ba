// Everything that the outputs of a drop-down day are made from: a plan with its rotation, and what its lessons say. A
// ready-made day and a saved plan become the same book, so that each output is written once.
import type {Day, Html, Lesson, LessonSummary} from '@resilience/content';
import {planFromDay, type Plan, type Rotation} from '@resilience/planner';

/** What the outputs say of a lesson. */
export interface BookLesson extends Pick<
  LessonSummary,
  | 'slug'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'weight'
  | 'contentNote'
  | 'resources'
  | 'success'
  | 'vocabulary'
  | 'activities'
  | 'worksheets'
> {
  /** Hard remarks that the lesson has a reply to. */
  remarks: string[];
  /** Preparation, ground rules, and what may be disclosed. */
  beforeYouTeachHtml: Html;
}

/** The parts of a ready-made day that somebody wrote. They stand in for what would be reckoned. */
export type WrittenDay = Pick<
  Day,
  | 'staffBriefingHtml'
  | 'roomsAndKitHtml'
  | 'parentNoteHtml'
  | 'absentPupilsHtml'
  | 'closingHtml'
  | 'quizHtml'
  | 'quizAnswersHtml'
>;

/** A day, ready to be put on paper or into a file. */
export interface DayBook {
  /** Path of its page: `/days/think-for-yourself`. */
  home: string;
  /** Address of this site where links must be absolute, otherwise empty. */
  site: string;
  plan: Plan;
  rotation: Rotation;
  /** By slug: of sessions, fixed points and follow-ups. */
  lessons: Record<string, BookLesson>;
  /** Only of a ready-made day. */
  written?: WrittenDay;
  /** Two or three sentences: whom to tell. */
  safeguardingHtml: Html;
}

/** @returns slugs of the lessons of sessions, fixed points and follow-ups, each once */
export function toPlanLessons({slots, sessions, followUps}: Plan): string[] {
  const slugs = [...slots, ...sessions].flatMap(({lesson}) => lesson ?? []);
  return [...new Set([...slugs, ...followUps])];
}

/** Lays out a ready-made day as a plan with the rotation that its author wrote. */
export function toDayPlan(day: Day, lessons: LessonSummary[]): {plan: Plan; rotation: Rotation} {
  const plan = planFromDay(day, lessons);
  return {plan, rotation: toRingRotation(plan)};
}

/** In slot `s` group `g` meets number `(g + s) % n` of the ring, all counted from 0. */
function toRingRotation({slots, sessions, groups}: Plan): Rotation {
  const runs = slots
    .filter(({kind}) => kind === 'session')
    .flatMap((slot, s) =>
      sessions.map((session, index) => ({
        slot: slot.id,
        session: session.id,
        groups: groups.filter((_, g) => (g + s) % sessions.length === index).map(({id}) => id),
      })),
    );
  return {runs: runs.filter(({groups: met}) => met.length > 0)};
}

/** @returns what the outputs need of a whole lesson */
export function toBookLesson(lesson: Lesson): BookLesson {
  const {slug, title, summary, minutes, weight, contentNote, resources, success, vocabulary} = lesson;
  return {
    slug,
    title,
    summary,
    minutes,
    weight,
    ...(contentNote !== undefined && {contentNote}),
    resources,
    success,
    vocabulary,
    activities: lesson.activities.map(({html: _html, adaptations: _adaptations, ...outline}) => outline),
    worksheets: lesson.worksheets.map(({html: _html, answersHtml: _answers, ...outline}) => outline),
    remarks: lesson.replies.map(({remark}) => remark),
    beforeYouTeachHtml: lesson.beforeYouTeachHtml,
  };
}

/** @returns the parts of a day that somebody wrote */
export function toWrittenDay(day: Day): WrittenDay {
  return {
    staffBriefingHtml: day.staffBriefingHtml,
    roomsAndKitHtml: day.roomsAndKitHtml,
    parentNoteHtml: day.parentNoteHtml,
    absentPupilsHtml: day.absentPupilsHtml,
    closingHtml: day.closingHtml,
    quizHtml: day.quizHtml,
    quizAnswersHtml: day.quizAnswersHtml,
  };
}

/** @returns the lesson of a session, a fixed point or a line of somebody's day; undefined where it has none */
export function findBookLesson(book: DayBook, {lesson}: {lesson?: string}): BookLesson | undefined {
  return lesson === undefined ? undefined : book.lessons[lesson];
}

/** @returns the address of a lesson's page, absolute where the book's links are */
export function toLessonHref({site}: Pick<DayBook, 'site'>, slug: string): string {
  return `${site}/lessons/${slug}`;
}
