// What is wrong with content, where, and how to mend it: the one shape of every message to authors.
import type {Place} from './place.ts';

/** How grave: an error keeps the library from being compiled, a warning does not. */
export type Severity = 'error' | 'warning';

/** What a rule says about a place. Expected and fix are required: nobody is told only that they are wrong. */
export interface Problem {
  /** What stands there, as a full start of a sentence: "Unexpected key stage `ks9`". */
  unexpected: string;
  /** What should stand there: "one of `ks1`, `ks2`". Follows the words "expected". */
  expected: string;
  /** What the author does now, as a sentence: "Change it to `ks4`?" */
  fix: string;
  /** Where; the file as a whole where missing. */
  place?: Place;
  /** The text that is wrong, when the problem is in a few words. */
  actual?: string;
  /** Texts that would be right, most likely first; `lessons fix` uses a single one. */
  options?: string[];
  severity?: Severity;
}

/** Takes problems of one rule in one file. */
export type Report = (problem: Problem) => void;
