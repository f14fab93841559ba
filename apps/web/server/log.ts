// What happens outside single requests, one line of JSON each.

/** Writes a line to standard output, or to standard error for errors. */
export function writeLog(level: 'info' | 'error', message: string): void {
  const line = JSON.stringify({time: new Date().toISOString(), level, message});
  if (level === 'error') console.error(line);
  else console.log(line);
}
