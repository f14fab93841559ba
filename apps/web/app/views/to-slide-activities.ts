// Finds which activity a slide begins: authors give both the same title, or nearly.

const small = new Set(
  'a an and are at do for from how in is it its me my no not of on or our the to we what who why you your'.split(
    ' ',
  ),
);

/**
 * Goes through the slides in order, for activities never go back.
 * @param slides titles of the slides
 * @param activities titles of the activities
 * @returns for each slide the index of the activity that it begins; undefined where its title names none
 */
export function toSlideActivities(slides: string[], activities: string[]): (number | undefined)[] {
  let next = 0;
  return slides.map((title) => {
    const offset = activities.slice(next).findIndex((activity) => isSame(title, activity));
    if (offset === -1) return undefined;
    const found = next + offset;
    next = found + 1;
    return found;
  });
}

// The words that count in the shorter title all stand in the longer one.
function isSame(one: string, other: string): boolean {
  const [few, many] = [toWords(one), toWords(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function toWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.replace(/s$/, '')));
}
