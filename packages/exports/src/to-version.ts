// Which words, worksheets and adaptations belong to the version of a lesson for some areas of need.
import type {Adaptation, Id, Lesson, Worksheet} from '@resilience/content';
import {toSheetOrder} from '@resilience/content/say';

/** A word with the meaning that the version gives. */
export type VersionTerm = Pick<Lesson['vocabulary'][number], 'term' | 'meaning' | 'symbol'>;

/** A lesson as it is for the chosen areas of need. */
export interface LessonVersion {
  /** Areas of need, each once, in the lesson's order; empty for the lesson as planned. */
  needs: Id[];
  /** True where plainer words and worksheets take the place of the ordinary ones. */
  plainer: boolean;
  vocabulary: VersionTerm[];
  /** In their order, a plainer one right after its ordinary one where both stand. */
  worksheets: Worksheet[];
  /** Keeps the adaptations for the version; all of them on the lesson as planned. */
  choose(adaptations: Adaptation[]): Adaptation[];
}

/**
 * Areas of need whose version has plainer words and worksheets. Who cannot hear, see or sit well, or is anxious, is
 * not given easier work for it: for the other needs the plainer sheet stands beside the ordinary one.
 */
const plainerNeeds = ['communication-and-interaction', 'cognition-and-learning'];

/** @returns whether the version for these areas of need has plainer words and worksheets */
export function isPlainer(needs: Id[]): boolean {
  return needs.some((need) => plainerNeeds.includes(need));
}

/**
 * Chooses what belongs to a version.
 * @param asked areas of need; those that the lesson is not adapted for are left out
 */
export function toVersion(
  lesson: Pick<Lesson, 'adaptedFor' | 'vocabulary' | 'worksheets'>,
  asked: Id[],
): LessonVersion {
  const needs = lesson.adaptedFor.filter((need) => asked.includes(need));
  const plainer = isPlainer(needs);
  return {
    needs,
    plainer,
    vocabulary: lesson.vocabulary.map(({term, meaning, plain, symbol}) => ({
      term,
      meaning: plainer ? (plain ?? meaning) : meaning,
      symbol,
    })),
    worksheets: toWorksheets(lesson.worksheets, plainer),
    choose: (adaptations) =>
      adaptations.filter(({for: ids}) => needs.length === 0 || ids.some((id) => needs.includes(id))),
  };
}

function toWorksheets(worksheets: Worksheet[], plainer: boolean): Worksheet[] {
  const names = new Set(worksheets.map(({name}) => name));
  return toSheetOrder(worksheets).filter(({name}) => !plainer || !names.has(`${name}.adapted`));
}
