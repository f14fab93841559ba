// What a command may see and touch of the process that it runs in; tests give their own.
import type {IsoDate} from '../lesson.ts';

/** The process around a command. */
export interface Terminal {
  /** Working directory. */
  cwd: string;
  env: Record<string, string | undefined>;
  /** Whether somebody looks at the output, who likes colours. */
  isTerminal: boolean;
  /** Writes to standard output. */
  write(text: string): void;
  /** Writes to standard error. */
  writeError(text: string): void;
  today: IsoDate;
  setExitCode(code: number): void;
  /** Resolves when somebody stops the process. */
  waitForStop(): Promise<void>;
}
