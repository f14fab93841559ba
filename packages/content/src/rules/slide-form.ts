// Rule slide-form: each slide has a title and little on it.
import type {Node} from 'unist';

import {toPlainText} from '../parse/to-plain-text.ts';
import {FILE_START, placeOf} from '../check/place.ts';
import type {Report} from '../check/problem.ts';
import {parseSlides, type ParsedSlide} from '../parse/parse-slides.ts';
import type {LessonRule} from './rule.ts';

const MAX_WORDS = 40;

/** Each slide starts with a title; more than 40 words are a warning. */
export const slideForm: LessonRule = {
  id: 'slide-form',
  scope: 'lesson',
  description: `Slides are parted by a line \`---\` with an empty line before it. Each starts with a title (\`# …\`) and shows at most ${MAX_WORDS} words (a warning), notes not counted.`,
  examples: [
    {
      files: {'slides.md': '# Look\n\nWould you share it?\n\n:::notes\nWait.\n:::\n\n---\n\n# Ask\n'},
      messages: [],
    },
    {
      files: {
        'slides.md': `Would you share it?\n\n# Look\n\n---\n\nTalk.\n\n---\n\n# Read\n\n${'one two three four five '.repeat(9).trim()}\n`,
      },
      messages: [
        'slides.md:1:1: Unexpected text before the title of slide 1, expected the title first. Move it below the title.',
        'slides.md:7:1: Missing title of slide 2, expected a heading of the first level. Write it like this: `# What did you look at?`.',
        'slides.md:11:1: Unexpected 45 words on slide 3, expected at most 40. Take some out, part the slide in two, or move them into the notes.',
      ],
    },
  ],
  check({slides: file}, report) {
    if (!file) return;
    parseSlides(file).forEach((slide, index) => {
      checkTitle(slide, index + 1, (problem) => report(problem, file));
      const words = toPlainText(slide.nodes).split(/\s+/).filter(Boolean).length;
      if (words <= MAX_WORDS) return;
      report(
        {
          unexpected: `Unexpected ${words} words on slide ${index + 1}`,
          expected: `at most ${MAX_WORDS}`,
          fix: 'Take some out, part the slide in two, or move them into the notes.',
          place: placeOf(slide.title ?? slide.nodes[0]),
          severity: 'warning',
        },
        file,
      );
    });
  },
};

function checkTitle({title, nodes, start}: ParsedSlide, number: number, report: Report): void {
  const [first] = nodes;
  if (!title) {
    report({
      unexpected: `Missing title of slide ${number}`,
      expected: 'a heading of the first level',
      fix: 'Write it like this: `# What did you look at?`.',
      place: placeOf(first ?? start) ?? FILE_START,
    });
  } else if (first && isBefore(first, title)) {
    report({
      unexpected: `Unexpected text before the title of slide ${number}`,
      expected: 'the title first',
      fix: 'Move it below the title.',
      place: placeOf(first),
    });
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.position?.start.offset ?? 0) < (other.position?.start.offset ?? 0);
}
