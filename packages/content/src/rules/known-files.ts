// Rule known-files: every file of a lesson is one that a page shows.
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import {findPictures} from '../parse/find-pictures.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import type {PageReport, LessonRule} from './rule.ts';

const WORKSHEET = /^worksheet(?:-[a-z0-9]+(?:-[a-z0-9]+)*)?(?:\.adapted)?\.md$/;

/** A lesson's folder holds lesson.md, slides, worksheets and the pictures that they use. */
export const knownFiles: LessonRule = {
  id: 'known-files',
  scope: 'lesson',
  description:
    'A lesson’s folder holds `lesson.md`, `slides.md`, `worksheet.md` or `worksheet-<name>.md`, their plainer versions `….adapted.md`, and the pictures that they use. A file that lies where the library reads none is an error, and so is a link to a file or folder.',
  examples: [
    {
      files: {
        'lesson.md': '\n',
        'slides.md': '\n',
        'worksheet.md': '\n',
        'worksheet.adapted.md': '\n',
        'worksheet-cards.md': '\n',
      },
      messages: [],
    },
    {
      files: {'lesson.md': '\n', 'slide.md': '\n', 'notes.txt': '\n', 'cat.svg': '<svg/>'},
      messages: [
        'lesson.md: Unexpected file `notes.txt`, expected Markdown and pictures only. Remove it, or move it elsewhere.',
        'lesson.md: Unexpected picture `cat.svg` that nothing uses, expected a place for it. Remove it, or write `![what it shows](cat.svg)` where it belongs.',
        'slide.md: Unexpected file `slide.md`, expected `slides.md` or `worksheet-<name>.md`. Change it to `slides.md`?',
      ],
    },
    {
      files: {'slides.md': '# Look\n'},
      messages: [
        'lesson.md: Missing file `lesson.md`, expected it in every lesson. Start from `lessons new`.',
      ],
    },
  ],
  check(lesson, report) {
    checkMarkdown(lesson, report);
    checkOthers(lesson, report);
  },
};

function checkMarkdown({files, source}: ParsedLesson, report: PageReport): void {
  if (!source.texts.some(({path}) => path.endsWith('/lesson.md'))) {
    report({
      unexpected: 'Missing file `lesson.md`',
      expected: 'it in every lesson',
      fix: 'Start from `lessons new`.',
    });
  }
  for (const file of files) {
    if (file.kind !== 'worksheet' || WORKSHEET.test(file.name)) continue;
    const near = findNearWords(file.name, ['lesson.md', 'slides.md', 'worksheet.md']);
    report(
      {
        unexpected: `Unexpected file ${quote(file.name)}`,
        expected: '`slides.md` or `worksheet-<name>.md`',
        fix: suggestWord(near, 'Rename it.'),
        actual: file.name,
        options: near,
      },
      file,
    );
  }
}

function checkOthers(lesson: ParsedLesson, report: PageReport): void {
  for (const name of lesson.source.others) {
    report({
      unexpected: `Unexpected file ${quote(name)}`,
      expected: 'Markdown and pictures only',
      fix: 'Remove it, or move it elsewhere.',
      actual: name,
      severity: 'warning',
    });
  }
  const used = lesson.files.flatMap((file) => findPictures(file).map(({name}) => name));
  for (const {name} of lesson.source.images) {
    if (used.includes(name)) continue;
    report({
      unexpected: `Unexpected picture ${quote(name)} that nothing uses`,
      expected: 'a place for it',
      fix: `Remove it, or write \`![what it shows](${name})\` where it belongs.`,
      actual: name,
      severity: 'warning',
    });
  }
}
