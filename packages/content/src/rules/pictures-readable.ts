// Rule pictures-readable: a picture is what its name says, and browsers can show it.
import {readPictureSize} from '../parse/read-picture-size.ts';
import type {LessonRule} from './rule.ts';

/** What the first bytes of a picture say, by the end of its name. */
const TYPES: Record<string, string> = {png: 'png', jpg: 'jpg', jpeg: 'jpg'};

/** PNG and JPEG files can be read; SVG files hold an SVG element, with or without a size. */
export const picturesReadable: LessonRule = {
  id: 'pictures-readable',
  scope: 'lesson',
  description: 'A picture is whole, and of the kind that the end of its name says: SVG, PNG or JPEG.',
  examples: [
    {files: {'lesson.md': '\n', 'phone.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>'}, messages: []},
    {
      files: {'lesson.md': '\n', 'cat.png': 'no picture', 'dog.jpg': '<svg width="1" height="1"></svg>'},
      messages: [
        'lesson.md: Unexpected content of the picture `cat.png`, expected the content of a file `.png`. Save the picture anew.',
        'lesson.md: Unexpected content of the picture `dog.jpg`, expected the content of a file `.jpg`. Save the picture anew.',
      ],
    },
    {
      files: {'lesson.md': '\n', 'phone.svg': 'no picture'},
      messages: [
        'lesson.md: Unexpected content of the picture `phone.svg`, expected the content of a file `.svg`. Save the picture anew.',
      ],
    },
  ],
  check({source}, report) {
    for (const {name, bytes} of source.images) {
      const ending = name.replace(/^.*\./, '').toLowerCase();
      if (isReadable(bytes, ending)) continue;
      report({
        unexpected: `Unexpected content of the picture \`${name}\``,
        expected: `the content of a file \`.${ending}\``,
        fix: 'Save the picture anew.',
        actual: name,
      });
    }
  },
};

function isReadable(bytes: Uint8Array, ending: string): boolean {
  const type = TYPES[ending];
  return type
    ? readPictureSize(bytes)?.type === type
    : /<svg[\s>/]/.test(Buffer.from(bytes).toString('utf8'));
}
