// What a reporter is: it says messages in one form.
import type {VFile} from 'vfile';

/** How to say it. */
export interface ReportStyle {
  /** Whether to use colours. */
  colour: boolean;
}

/** A form for messages. */
export interface Reporter {
  name: string;
  /** What it is for, for `lessons check --help`. */
  description: string;
  /** Gives the whole report, with a line end where it is not empty. */
  report(files: readonly VFile[], style: ReportStyle): string;
}
