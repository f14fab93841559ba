// Rule help-from-weight-2: nobody leaves heavy content without knowing whom to tell.
import {placeOf} from '../check/place.ts';
import {findNodes} from '../parse/find-nodes.ts';
import {parseSlides, type ParsedSlide} from '../parse/parse-slides.ts';
import {toPlainText} from '../parse/to-plain-text.ts';
import type {LessonRule} from './rule.ts';

/** Numbers and names that a slide about help has at least one of. */
const HELP = /\b(?:999|101|0800|Childline)\b/;

/** From weight 2, the last slide says where to get help. */
export const helpFromWeight2: LessonRule = {
  id: 'help-from-weight-2',
  scope: 'lesson',
  description:
    'From weight 2, the last slide says whom pupils can tell, with a number such as Childline’s, or includes a shared passage on where to get help. A warning.',
  examples: [
    {
      files: {
        'lesson.md': '---\nweight: 2\n---\n',
        'slides.md': '# Look\n\n---\n\n# Whom to tell\n\nA teacher. Childline: 0800 1111.\n',
      },
      messages: [],
    },
    {
      files: {'lesson.md': '---\nweight: 1\n---\n', 'slides.md': '# Look\n'},
      messages: [],
    },
    {
      files: {'lesson.md': '---\nweight: 2\n---\n', 'slides.md': '# Look\n\n---\n\n# Goodbye\n'},
      messages: [
        'slides.md:5:1: Missing help on the last slide, expected whom pupils can tell and a number. Say it there, or include `::shared{name="where-to-get-help-secondary"}`.',
      ],
    },
  ],
  check({fields: {weight = 1}, slides: file}, report) {
    const last = file && parseSlides(file).at(-1);
    if (weight < 2 || !last || saysHelp(last)) return;
    report(
      {
        unexpected: 'Missing help on the last slide',
        expected: 'whom pupils can tell and a number',
        fix: 'Say it there, or include `::shared{name="where-to-get-help-secondary"}`.',
        place: placeOf(last.title ?? last.start),
        severity: 'warning',
      },
      file,
    );
  },
};

function saysHelp({nodes}: ParsedSlide): boolean {
  const passages = nodes.flatMap((node) => findNodes(node, 'leafDirective'));
  const isIncluded = passages.some(({attributes}) => attributes?.['name']?.startsWith('where-to-get-help'));
  return isIncluded || HELP.test(toPlainText(nodes));
}
