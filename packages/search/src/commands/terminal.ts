// What a command of the CLI may see and touch of the process that it runs in; tests give their own.

/** The process around a command. */
export interface Terminal {
  /** Working directory. */
  cwd: string;
  env: Record<string, string | undefined>;
  /** Writes to standard output. */
  write(text: string): void;
  /** Writes to standard error. */
  writeError(text: string): void;
  /** Runs `stop` when the process is asked to end, and lets it end afterwards. */
  onStop(stop: () => Promise<void>): void;
}
