// Makes words for addresses out of titles.

/** Makes an id of a title: lower case, hyphens, no accents; "part" where nothing is left. */
export function toId(title: string): string {
  const id = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’'“”"]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'part' : id;
}

/** Makes an id of each title; the second of the same gets `-2`. */
export function toIds(titles: string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const base = toId(title);
    let id = base;
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
    used.add(id);
    return id;
  });
}
