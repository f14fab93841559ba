// Reads one field of a form.

/** @returns what was entered, without spaces around it; empty for a file, and where there is no such field */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
