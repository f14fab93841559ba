// Rule links-resolve: links to this site lead somewhere.
import type {LibraryFacts, LinkFact} from '../check/library-facts.ts';
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
  check(library, report) {
    for (const link of library.links) {
      const problem = findProblem(link, library);
      if (problem) report({...problem, place: link.place, actual: link.url}, link.path);
    }
  },
};

function findProblem({url}: LinkFact, {lessons, days, words}: LibraryFacts): Problem | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '' || PAGES.includes(path)) return undefined;
  const [, folder, name = ''] = /^\/(lessons|themes|days)\/([^/]+)$/.exec(path) ?? [];
  if (folder === 'lessons')
    return compare(url, name, {folder, noun: 'lesson', known: lessons.map(({slug}) => slug)});
  if (folder === 'themes') return compare(url, name, {folder, noun: 'theme', known: words.themes});
  if (folder === 'days') return compare(url, name, {folder, noun: 'day', known: days.map(({slug}) => slug)});
  return {
    unexpected: `Unexpected link to ${quote(url)}`,
    expected: '`/lessons/<slug>`, `/themes/<theme>` or a page of this site',
    fix: 'Name worksheets and slides by their title, without a link.',
  };
}

interface Known {
  folder: string;
  noun: string;
  known: string[];
}

function compare(url: string, name: string, {folder, noun, known}: Known): Problem | undefined {
  if (known.includes(name)) return undefined;
  const near = findNearWords(name, known).map((word) => `/${folder}/${word}`);
  return {
    unexpected: `Unexpected link to ${quote(url)}`,
    expected: `a ${noun} that exists`,
    fix: suggestWord(near, `Choose a ${noun}.`),
    options: near,
  };
}
