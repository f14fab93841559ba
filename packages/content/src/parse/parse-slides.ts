// Reads slides.md: slides parted by `---`, each with its title and the presenter's notes.
import type {Heading, RootContent, ThematicBreak} from 'mdast';

import type {MarkdownFile} from './parse-markdown.ts';

/** One slide that was read, right or wrong. */
export interface ParsedSlide {
  title?: Heading;
  /** What pupils see, without the title. */
  nodes: RootContent[];
  notes: RootContent[];
  /** The line that parts it from the slide before. */
  start?: ThematicBreak;
}

/** Parts a file of slides at its `---` lines. */
export function parseSlides({tree}: MarkdownFile): ParsedSlide[] {
  const slides: ParsedSlide[] = [{nodes: [], notes: []}];
  for (const node of tree.children) {
    const slide = slides.at(-1) as ParsedSlide;
    if (node.type === 'thematicBreak') slides.push({nodes: [], notes: [], start: node});
    else if (isNotes(node)) slide.notes.push(...node.children);
    else if (node.type === 'heading' && node.depth === 1 && !slide.title) slide.title = node;
    else slide.nodes.push(node);
  }
  return slides;
}

function isNotes(node: RootContent): node is RootContent & {type: 'containerDirective'} {
  return node.type === 'containerDirective' && node.name === 'notes';
}
