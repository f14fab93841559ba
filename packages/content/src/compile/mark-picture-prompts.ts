// Turns `[Picture: a hand]` into that picture where a symbol shows it, and else into a box to draw in or to stick one on.
import type {Element, Root} from 'hast';
import {findAndReplace} from 'hast-util-find-and-replace';

import {toPictureWords} from '../check/picture-entry.ts';
import type {Media} from './finish-html.ts';

/** How the words begin that stand for a picture; most texts have none. */
export const PICTURE_START = '[Picture: ';

const PICTURE_PROMPT = /\[Picture: ([^\]]+)\]/g;

/** Finds the symbol for the words of a place for a picture, as `toPictureWords` gives them. */
export type FindPicture = (words: string) => Media | undefined;

/**
 * Changes a sanitised tree in place. The words stay: below a symbol they say what it shows, in a box they tell whoever
 * prepares the sheet what belongs there; and they are what a screen reader reads.
 * @param tree what the sanitiser let through
 * @param findPicture the symbols that the lesson shows
 */
export function markPicturePrompts(tree: Root, findPicture: FindPicture): void {
  findAndReplace(tree, [
    PICTURE_PROMPT,
    (_match: string, picture: string) => {
      const drawing = findPicture(toPictureWords(picture));
      return drawing ? toDrawn(picture, drawing) : toBox(picture);
    },
  ]);
}

function toBox(picture: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: ['picture-prompt']},
    children: [{type: 'text', value: `Draw or stick: ${picture}`}],
  };
}

/** The words stand below, so that the symbol itself needs none: nobody hears them twice. */
function toDrawn(picture: string, {src, width, height}: Media): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: ['picture-prompt', 'picture-prompt--drawn']},
    children: [
      {
        type: 'element',
        tagName: 'img',
        properties: {className: ['picture-symbol'], src, alt: '', width, height},
        children: [],
      },
      {
        type: 'element',
        tagName: 'span',
        properties: {className: ['picture-prompt__words']},
        children: [{type: 'text', value: picture}],
      },
    ],
  };
}
