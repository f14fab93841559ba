// Takes the HTML of a lesson apart where that breaks no sentence off: what ends with a colon goes with what it leads to.

const TAG = /<(\/?)(p|ul|ol|dl|table|blockquote|h[1-6])\b[^>]*>/g;
const LEADS_ON = /:(?:<\/[a-z]+>|\s)*$/;

/**
 * Parts a text into passages.
 * @param html as the compiler writes it
 * @returns the blocks of each passage: a paragraph alone, or one that ends with a colon and all that it leads to
 */
export function toPassages(html: string): string[][] {
  const passages: string[][] = [];
  let isOpen = false;
  for (const block of toBlocks(html)) {
    if (isOpen) passages.at(-1)!.push(block);
    else passages.push([block]);
    isOpen = LEADS_ON.test(block);
  }
  return passages;
}

// A list inside a list is part of it.
function toBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(TAG)) {
    if (depth === 0) start = tag.index;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) blocks.push(html.slice(start, tag.index + tag[0].length));
  }
  return blocks;
}
