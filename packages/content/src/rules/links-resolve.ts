// Rule links-resolve: links to this site lead somewhere.
import type {LinkFact} from '../check/library-facts.ts';
import type {Problem} from '../check/problem.ts';
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Pages of the site that no file of the library makes. */
const PAGES = [
  ...['/', '/lessons', '/themes', '/days', '/trusted'],
  ...['/help', '/about', '/accessibility', '/privacy'],
];

/** Links without a scheme lead to a lesson, a theme, a day or a page of the site. */
export const linksResolve: LibraryRule = {
  id: 'links-resolve',
  scope: 'library',
  description:
    'Links to this site lead to a lesson (`/lessons/<slug>`), a theme (`/themes/<theme>`), a drop-down day (`/days/<slug>`) or a page such as `/help`. Worksheets and slides are named by their title, not linked.',
  examples: [
    {
      files: {
        'fake-news/first/lesson.md':
          '[Next](/lessons/second#activity-sort) [all](/themes/fake-news) [for KS3](/lessons?stage=ks3) [up](#top) [day](/days/fair-play)\n',
        'fake-news/second/lesson.md': '\n',
        '../days/fair-play.md': '[a](/lessons/first)\n',
      },
      messages: [],
    },
    {
      files: {
        'fake-news/first/lesson.md':
          '[Next](/lessons/secnd) and [sheet](worksheet.md)\n\n[a]: /themes/fake\n\n[a] [plans](/plans)\n',
        'fake-news/second/lesson.md': '\n',
      },
      messages: [
        'fake-news/first/lesson.md:1:1: Unexpected link to `/lessons/secnd`, expected a lesson that exists. Change it to `/lessons/second`?',
        'fake-news/first/lesson.md:1:28: Unexpected link to `worksheet.md`, expected `/lessons/<slug>`, `/themes/<theme>` or a page of this site. Name worksheets and slides by their title, without a link.',
        'fake-news/first/lesson.md:3:1: Unexpected link to `/themes/fake`, expected a theme that exists. Choose a theme.',
        'fake-news/first/lesson.md:5:5: Unexpected link to `/plans`, expected `/lessons/<slug>`, `/themes/<theme>` or a page of this site. Name worksheets and slides by their title, without a link.',
      ],
    },
  ],
  check({links, lessons, days, words}, report) {
    const known: Known = {
      lessons: new Set(lessons.map(({slug}) => slug)),
      themes: new Set(words.themes),
      days: new Set(days.map(({slug}) => slug)),
    };
    for (const link of links) {
      const problem = findProblem(link, known);
      if (problem) report({...problem, place: link.place, actual: link.url}, link.path);
    }
  },
};

/** Names that addresses of this site may end with, by the folder that they begin with. */
type Known = Record<'lessons' | 'themes' | 'days', Set<string>>;

const NOUNS = {lessons: 'lesson', themes: 'theme', days: 'day'};

function findProblem({url}: LinkFact, known: Known): Problem | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '' || PAGES.includes(path)) return undefined;
  const [, folder, name = ''] = /^\/(lessons|themes|days)\/([^/]+)$/.exec(path) ?? [];
  if (folder !== undefined) return findMissing(url, {name, folder: folder as keyof Known, known});
  return {
    unexpected: `Unexpected link to ${quote(url)}`,
    expected: '`/lessons/<slug>`, `/themes/<theme>` or a page of this site',
    fix: 'Name worksheets and slides by their title, without a link.',
  };
}

function findMissing(
  url: string,
  {name, folder, known}: {name: string; folder: keyof Known; known: Known},
): Problem | undefined {
  if (known[folder].has(name)) return undefined;
  const near = findNearWords(name, [...known[folder]]).map((word) => `/${folder}/${word}`);
  return {
    unexpected: `Unexpected link to ${quote(url)}`,
    expected: `a ${NOUNS[folder]} that exists`,
    fix: suggestWord(near, `Choose a ${NOUNS[folder]}.`),
    options: near,
  };
}
