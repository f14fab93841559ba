// Turns `[Picture: a hand]` into a place for that picture: pages draw it as a box to draw in, or to stick a symbol on.
import type {Root} from 'hast';
import {findAndReplace} from 'hast-util-find-and-replace';

/** How the words begin that stand for a picture; most texts have none. */
export const PICTURE_START = '[Picture: ';

const PICTURE_PROMPT = /\[Picture: ([^\]]+)\]/g;

/**
 * Changes a sanitised tree in place. The words stay: they say what belongs there to whoever prepares the sheet, and
 * are what a screen reader reads.
 * @param tree what the sanitiser let through
 */
export function markPicturePrompts(tree: Root): void {
  findAndReplace(tree, [
    PICTURE_PROMPT,
    (_match: string, picture: string) => ({
      type: 'element',
      tagName: 'span',
      properties: {className: ['picture-prompt']},
      children: [{type: 'text', value: `Picture: ${picture}`}],
    }),
  ]);
}
