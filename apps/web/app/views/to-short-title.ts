// The first words of a title, for places as small as a cell of a timetable.

/** @returns "Leave the page" for "Leave the page: check a post", "Fair or lawful?" for "Fair or lawful? Judge …" */
export function toShortTitle(title: string): string {
  const end = /[:?]/.exec(title);
  if (!end) return title;
  return title.slice(0, end.index + (end[0] === '?' ? 1 : 0));
}
