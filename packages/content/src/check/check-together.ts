// Runs the rules about lessons side by side, and about today.
import type {IsoDate} from '../lesson.ts';
import {libraryRules} from '../rules/library-rules.ts';
import type {FileMessage} from '../run/job.ts';
import type {LibraryFacts} from './library-facts.ts';
import {toMessageRecord} from './message.ts';

/**
 * Checks what no lesson shows by itself.
 * @param library what is known of every lesson
 * @param today the day on which reviews are due
 */
export function checkTogether(library: LibraryFacts, today: IsoDate): FileMessage[] {
  const messages: FileMessage[] = [];
  for (const rule of libraryRules) {
    rule.check(
      library,
      (problem, path) => void messages.push({path, message: toMessageRecord(rule.id, problem)}),
      today,
    );
  }
  return messages;
}
