// An error in words for whoever started the program.

/**
 * Puts an error and what caused it into lines. An error that was written for people is its message; any other, such as
 * a TypeError, is a bug and shows where it happened.
 */
export function toErrorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.name === 'Error' ? error.message : (error.stack ?? String(error));
  return error.cause === undefined ? text : `${text}\nCause: ${toErrorText(error.cause)}`;
}
