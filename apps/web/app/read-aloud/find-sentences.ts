// Cuts the text of a page into sentences, each with its place, so that the one that is read can be shown.

/** A sentence, where it stands, and the paragraph, heading or cell around it. */
export interface Sentence {
  text: string;
  range: Range;
  block: Element;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, th, td, .picture-prompt';

/** @returns the sentences of `part` in the order of the page; what is hidden from screen readers is left out */
export function findSentences(part: Element): Sentence[] {
  return [...part.querySelectorAll(BLOCKS)]
    .filter((block) => !block.closest('[aria-hidden="true"]'))
    .flatMap((block) => cut(block));
}

function cut(block: Element): Sentence[] {
  const nodes = findOwnText(block);
  const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'});
  return [...segmenter.segment(nodes.map(({data}) => data).join(''))]
    .filter(({segment}) => /[\p{L}\p{N}]/u.test(segment))
    .map(({segment, index}) => ({
      text: segment.trim().replaceAll(/\s+/g, ' '),
      range: toRange(nodes, index, index + segment.trimEnd().length),
      block,
    }));
}

// Text that belongs to this block and to none inside it: a list item with paragraphs is read by them.
function findOwnText(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(BLOCKS) === block) found.push(node);
  }
  return found;
}

function toRange(nodes: Text[], from: number, to: number): Range {
  const range = new Range();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (from >= start && from < end) range.setStart(node, from - start);
    if (to > start && to <= end) range.setEnd(node, to - start);
    start = end;
  }
  return range;
}
