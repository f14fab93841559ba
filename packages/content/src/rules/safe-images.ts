// Rule safe-images: an SVG file draws, and does nothing else.
import type {LessonRule} from './rule.ts';

/** What an SVG file may not hold, with the words for it. */
const FORBIDDEN: [RegExp, string][] = [
  [/<\s*(?:[\w.-]+:)?script\b/i, 'a script'],
  [/\son[a-z]+\s*=/i, 'a script'],
  [/<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|animate|set)\b/i, 'a foreign element'],
  [/<!(?:ENTITY|DOCTYPE)/i, 'a document type'],
  [/(?:href|src)\s*=\s*["']\s*(?!#)[^"'\s]/i, 'a link to another file'],
  [/url\(\s*["']?\s*(?!#)[^)\s]|@import/i, 'a link to another file'],
];

/** SVG files hold shapes only. */
export const safeImages: LessonRule = {
  id: 'safe-images',
  scope: 'lesson',
  description: 'An SVG file holds shapes and text only: no scripts, no links, nothing from elsewhere.',
  examples: [
    {
      files: {
        'lesson.md': '\n',
        'phone.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
      },
      messages: [],
    },
    {
      files: {'lesson.md': '\n', 'phone.svg': '<svg onload="alert(1)"/>'},
      messages: [
        'lesson.md: Unexpected script in the picture `phone.svg`, expected shapes and text only. Draw it anew, or save it as “plain SVG”.',
      ],
    },
  ],
  check({source}, report) {
    for (const {name, bytes} of source.images) {
      if (!/\.svg$/i.test(name)) continue;
      const text = Buffer.from(bytes).toString('utf8');
      const found = FORBIDDEN.find(([pattern]) => pattern.test(text));
      if (!found) continue;
      report({
        unexpected: `Unexpected ${found[1].replace(/^an? /, '')} in the picture \`${name}\``,
        expected: 'shapes and text only',
        fix: 'Draw it anew, or save it as “plain SVG”.',
        actual: name,
      });
    }
  },
};
