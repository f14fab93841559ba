// Keeps words from being read as marks.

/** @returns the text with a backslash before whatever could be taken for a mark inside a line */
export function escapeInline(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~]/g, '\\$&').replaceAll(/&(?=[#\w]+;)/g, '\\&');
}

/** @returns the text with a backslash before whatever could be taken for a mark at the start of a line */
export function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+=-]+)(?=\s|$)/, '$1\\$2').replace(/^(\s*\d+)(?=[.)](\s|$))/, '$1\\');
}

/** @returns the text of a whole line with a backslash before whatever could be taken for a mark */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(text));
}
