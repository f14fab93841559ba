// Rule images-resolve: pictures lie beside the lesson, and are nothing but pictures.
import {placeOf} from '../check/place.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import {findPictures} from '../parse/find-pictures.ts';
import {readScheme} from '../parse/read-link.ts';
import type {FileRule} from './rule.ts';

/** Every picture is a file in the lesson's folder. */
export const imagesResolve: FileRule = {
  id: 'images-resolve',
  scope: 'file',
  description:
    'Every picture is an SVG, PNG or JPEG file in the lesson’s own folder. Pictures from elsewhere are not loaded.',
  examples: [
    {files: {'lesson.md': '![A phone](phone.svg)\n', 'phone.svg': '<svg/>'}, messages: []},
    {
      files: {
        'lesson.md': '![A phone](fone.svg)\n\n![A cat](https://example.org/cat.png)\n',
        'phone.svg': '<svg/>',
      },
      messages: [
        'lesson.md:1:1: Unexpected picture `fone.svg`, expected one of `phone.svg`. Change it to `phone.svg`?',
        'lesson.md:3:1: Unexpected picture `https://example.org/cat.png` from elsewhere, expected one of `phone.svg`. Put the file into the lesson’s folder, if its licence allows that.',
      ],
    },
  ],
  check(file, report) {
    for (const {node, url, name} of findPictures(file)) {
      if (file.images.includes(name)) continue;
      const isElsewhere = readScheme(url) !== undefined;
      const near = isElsewhere ? [] : findNearWords(name, file.images);
      report({
        unexpected: `Unexpected picture ${quote(url)}${isElsewhere ? ' from elsewhere' : ''}`,
        expected:
          file.images.length > 0 ? `one of ${quoteList(file.images, name)}` : 'a file that lies beside it',
        fix: isElsewhere
          ? 'Put the file into the lesson’s folder, if its licence allows that.'
          : suggestWord(near, 'Add the file to the folder.'),
        place: placeOf(node),
        actual: url,
        options: near,
      });
    }
  },
};
