// The list of words that are not meant as they stand: what it warns of, and when it is read anew.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {findPhrases} from './check/find-phrases.ts';
import type {LiteralEntry} from './check/literal-entry.ts';
import {compileDataFile} from './compile/compile-data-file.ts';
import {compileContent as compile} from './testing/compile-content.ts';
import {createExampleContent} from './testing/example-content.ts';
import {exampleLesson} from './testing/example-lesson.ts';

const FOLDER = 'lessons/fake-news/leave-the-page';
const LESSON = `${FOLDER}/lesson.md`;
const LIST = 'vocabularies/literal-language.yaml';

const list = (phrase: string) => `entries:\n  - phrase: ${phrase}\n    kind: idiom\n    instead: plainly\n`;

test('a changed list warns anew, and is no part of what visitors get', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson(),
    [`${FOLDER}/worksheet.md`]: '# Cards\n\nBreak the ice.\n',
    [`${FOLDER}/worksheet.adapted.md`]: '# Cards\n\nYou broke the ice. Over the moon!\n',
    [LIST]: list('break/broke the ice'),
  });
  const first = await compile(content);
  expect(first.said).toEqual([
    `content/${FOLDER}/worksheet.adapted.md:3:5: Unexpected idiom \`broke the ice\`, expected words that mean what they say. Say instead: plainly.`,
  ]);
  await content.write(LIST, list('over the moon'));
  const second = await compile(content);
  expect(second.said).toEqual([
    `content/${FOLDER}/worksheet.adapted.md:3:20: Unexpected idiom \`Over the moon\`, expected words that mean what they say. Say instead: plainly.`,
  ]);
  expect(second.done).toContain(LESSON);
  expect(second.manifest).toBeDefined();
  expect(second.manifest).toEqual(first.manifest);
});

test('a library without a list has no such warnings', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson({vocabulary: '[{ term: lateral reading, meaning: x, plain: over the moon }]'}),
  });
  expect((await compile(content)).said).toEqual([]);
});

test('a wrong list says where', async () => {
  const content = await createExampleContent({
    [LIST]: `${list('in the *dark*')}  - phrase: red flag\n    kind: slang\n    instead: a sign\n`,
  });
  expect((await compile(content)).said).toEqual([
    `content/${LIST}:2:13: Unexpected \`in the *dark*\` in field \`entries.phrase\`, expected words out of letters, with \`/\` between forms of one word. Write it like this: \`phrase: lose/lost/losing your temper\`.`,
    `content/${LIST}:6:11: Unexpected \`slang\` in field \`entries.kind\`, expected one of \`idiom\`, \`sarcasm\`, \`abstract\`. Write it like this: \`kind: idiom\`.`,
  ]);
});

test('every phrase of the library’s own list is found in each of its forms', async () => {
  const file = path.join(import.meta.dirname, '../../../content', LIST);
  const {value, messages} = compileDataFile({path: LIST, text: await readFile(file, 'utf8')});
  expect(messages).toEqual([]);
  const entries = value as LiteralEntry[];
  expect(entries.length).toBeGreaterThanOrEqual(60);
  const lost = entries.flatMap((entry) =>
    toForms(entry.phrase).filter((text) => findPhrases(`So: ${text}.`, [entry])[0]?.words !== text),
  );
  expect(lost).toEqual([]);
});

/** Every way to choose one form of each word. */
function toForms(phrase: string): string[] {
  return phrase
    .split(' ')
    .map((word) => word.split('/'))
    .reduce<string[]>(
      (texts, forms) => texts.flatMap((text) => forms.map((form) => `${text} ${form}`.trim())),
      [''],
    );
}
