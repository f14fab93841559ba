// What compiling a whole library does, from files on disk to files on disk.
import {existsSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {describe, expect, test} from 'vitest';

import {loadLibrary} from './load-library.ts';
import {compileContent as compile} from './testing/compile-content.ts';
import {createExampleContent, type ExampleContent} from './testing/example-content.ts';
import {exampleLesson} from './testing/example-lesson.ts';

const LESSON = 'lessons/fake-news/leave-the-page/lesson.md';

const load = ({directory}: ExampleContent) => loadLibrary(path.join(directory, 'dist'));

test('compiles a library that can be read', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson()});
  const {said} = await compile(content);
  expect(said).toEqual([]);
  const library = await load(content);
  expect(
    library.lessons.map(({slug, title, minutes, shortestMinutes}) => [slug, title, minutes, shortestMinutes]),
  ).toEqual([['leave-the-page', 'Leave the page to check a post', 20, 15]]);
  expect(library.themes).toEqual([
    {
      id: 'fake-news',
      label: 'Fake news',
      summary: 'How false news spreads.',
      why: '<p>It helps.</p>',
      order: 1,
      aliases: [],
    },
  ]);
  expect(library.area.safeguardingHtml).toBe('<p>Tell your <strong>DSL</strong>.</p>');
  const lesson = await library.loadLesson('leave-the-page');
  expect(lesson?.activities.map(({id, html}) => [id, html])).toEqual([
    ['first-look', '<p>Show the post. This is <strong>lateral reading</strong>.</p>'],
    ['swap', '<p>Swap cards.</p>'],
  ]);
});

test('the manifest has all by which adapted material is found', async () => {
  const words = 'Look at the post. Who made it? Ask two of your friends what they think of it. ';
  const content = await createExampleContent({
    [LESSON]: exampleLesson({
      vocabulary: '[{ term: lateral reading, meaning: x, plain: y, symbol: newspaper }]',
    }).replace(
      'Show the post.',
      '::demands{reading=2 talk=1}\n\nShow the post.\n\n:::adapt{for="sensory-and-physical"}\nLarger.\n:::\n\n',
    ),
    'lessons/fake-news/leave-the-page/worksheet.md': '# Cards\n\nSort.\n',
    'lessons/fake-news/leave-the-page/worksheet.adapted.md': `# Cards\n\n${words.repeat(8)}\n`,
  });
  await compile(content);
  const [lesson] = (await load(content)).lessons;
  expect(lesson?.activities.map(({adaptedFor, demands}) => [adaptedFor, demands])).toEqual([
    [['sensory-and-physical'], {reading: 2, writing: 0, talk: 1, noise: 0, movement: 0, waiting: 0}],
    [[], undefined],
  ]);
  expect(lesson?.worksheets.map(({name, adapted, readingAge}) => [name, adapted, readingAge])).toEqual([
    ['worksheet.adapted', true, 5],
    ['worksheet', false, undefined],
  ]);
  expect(lesson?.vocabulary.map(({plain, symbol}) => [plain, symbol?.name])).toEqual([['y', 'newspaper']]);
});

test('says every problem of every file in one run, each at its place', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson({kind: 'tutortime', minutes: '25'}),
    'lessons/fake-news/other/lesson.md': exampleLesson({title: 'Another title', licence: 'mine'}),
    'lessons/fake-news/other/slides.md': 'No title.\n',
    'themes/fake-news.yaml':
      'label: Fake news\nsumary: x\nwhy: |\n  Text.\n\n  A <b>bold</b> word.\norder: 1\n',
    'shared/distancing.md': 'Look at [this](javascript:alert(1)).\n',
    'vocabularies/concerns.yaml': undefined,
  });
  const {said, manifest} = await compile(content);
  expect(said).toEqual([
    'content/lessons/fake-news/leave-the-page/lesson.md:4:7: Unexpected kind `tutortime`, expected one of `lesson`, `tutor-time`, `assembly`, `workshop`. Change it to `tutor-time`?',
    'content/lessons/fake-news/leave-the-page/lesson.md:9:10: Unexpected `25` minutes, expected 20, the sum of the activities. Change it to `20`, or change the activities.',
    'content/lessons/fake-news/other/lesson.md:23:10: Unexpected `mine` in field `licence`, expected one of `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0`, `OGL-UK-3.0`. Write it like this: `licence: CC-BY-4.0`.',
    'content/lessons/fake-news/other/slides.md:1:1: Missing title of slide 1, expected a heading of the first level. Write it like this: `# What did you look at?`.',
    'content/shared/distancing.md:1:9: Unexpected link to `javascript:alert(1)`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
    'content/themes/fake-news.yaml:1:1: Missing field `summary`, expected a sentence. Write it like this: `summary: How false news spreads, and the checks that catch it.`.',
    'content/themes/fake-news.yaml:2:1: Unexpected field `sumary`, expected one of `id`, `label`, `shortLabel`, `description`, `aliases`, `summary`, `why`, `order`. Change it to `summary`?',
    'content/vocabularies/concerns.yaml: Missing file, expected it, for the library needs it. Add it (see docs/lesson-format.md).',
  ]);
  expect(manifest).toBeUndefined();
});

test('says problems in the Markdown of a YAML file at their place in it', async () => {
  const content = await createExampleContent({
    'themes/fake-news.yaml':
      'label: Fake news\nsummary: A sentence.\nwhy: |\n  Text.\n\n  A <b>bold</b> word, see [this](/lessons/none).\norder: 1\n',
  });
  const {said} = await compile(content);
  expect(said).toEqual([
    'content/themes/fake-news.yaml:6:5: Unexpected HTML `<b>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
    'content/themes/fake-news.yaml:6:12: Unexpected HTML `</b>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
    'content/themes/fake-news.yaml:6:27: Unexpected link to `/lessons/none`, expected a lesson that exists. Choose a lesson.',
  ]);
});

test('compiles all the same when the clock is behind', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson()});
  const {said, manifest} = await compile(content, '2026-11-19');
  expect(said.map((line) => line.replace(/^.*?: /, ''))).toEqual([
    'Unexpected day `2026-11-20`, expected a day that has been. Write the day on which you read the source.',
    'Unexpected day `2026-11-20`, expected a day that has been. Write the day on which the lesson was last read through.',
  ]);
  expect(manifest).toBeDefined();
});

test('takes the open licences, so that a council may have its own terms', async () => {
  const content = await createExampleContent({[LESSON]: exampleLesson({licence: 'OGL-UK-3.0'})});
  const {said, summaries} = await compile(content);
  expect(said).toEqual([]);
  expect(summaries.map(({licence}) => licence)).toEqual(['OGL-UK-3.0']);
});

test('names two folders of the same slug', async () => {
  const content = await createExampleContent({
    [LESSON]: exampleLesson(),
    'lessons/extremism/leave-the-page/lesson.md': exampleLesson({title: 'Another title'}),
  });
  const {said} = await compile(content);
  expect(said.filter((line) => line.includes('slug'))).toEqual([
    'content/lessons/extremism/leave-the-page/lesson.md: Unexpected slug `leave-the-page`, which `content/lessons/fake-news/leave-the-page/lesson.md` has too, expected each once in the library. Rename one of the two.',
    'content/lessons/fake-news/leave-the-page/lesson.md: Unexpected slug `leave-the-page`, which `content/lessons/extremism/leave-the-page/lesson.md` has too, expected each once in the library. Rename one of the two.',
  ]);
});

test('compiles the same content into the same bytes', async () => {
  const [one, other] = [
    await createExampleContent({[LESSON]: exampleLesson()}),
    await createExampleContent({[LESSON]: exampleLesson()}),
  ];
  const read = async ({directory}: ExampleContent) => {
    const dist = path.join(directory, 'dist');
    const names = (await readdir(dist, {recursive: true})).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(names.map(async (name) => [name, await readFile(path.join(dist, name), 'utf8')]));
  };
  await compile(one);
  await compile(other);
  expect(await read(one)).toEqual(await read(other));
});

describe('a second run', () => {
  test('parses nothing when nothing changed, and says the same warnings', async () => {
    const content = await createExampleContent({
      [LESSON]: exampleLesson({summary: 'Pupils organize posts.'}),
    });
    const first = await compile(content);
    const second = await compile(content);
    expect(first.said).toEqual([
      'content/lessons/fake-news/leave-the-page/lesson.md:3:17: Unexpected American spelling `organize`, expected `organise`. Change it to `organise`.',
    ]);
    expect(second.said).toEqual(first.said);
    expect(second.done).toEqual([]);
    expect(second.manifest).toEqual(first.manifest);
  });

  test('parses only the lesson that changed', async () => {
    const content = await createExampleContent({
      [LESSON]: exampleLesson(),
      'lessons/fake-news/other/lesson.md': exampleLesson({title: 'Another title'}),
    });
    const first = await compile(content);
    await content.write(LESSON, exampleLesson({title: 'Leave the page at once'}));
    const second = await compile(content);
    expect(second.done).toEqual([LESSON]);
    expect(second.manifest?.version).not.toBe(first.manifest?.version);
    expect((await load(content)).lessons.map(({title}) => title)).toEqual([
      'Leave the page at once',
      'Another title',
    ]);
  });

  test('parses lessons again that include a passage which changed', async () => {
    const body = exampleLesson().replace('Print the cards.', '::shared{name="distancing"}');
    const content = await createExampleContent({
      [LESSON]: body,
      'lessons/fake-news/other/lesson.md': exampleLesson({title: 'Another title'}),
      'shared/distancing.md': 'One step back.\n',
    });
    await compile(content);
    await content.write('shared/distancing.md', 'Two steps back.\n');
    const {done} = await compile(content);
    expect(done.sort()).toEqual([LESSON, 'shared/distancing.md']);
    const lesson = await (await load(content)).loadLesson('leave-the-page');
    expect(lesson?.beforeYouTeachHtml).toBe('<p>Two steps back.</p>');
  });

  test('warns of a review that has become due, without parsing', async () => {
    const content = await createExampleContent({[LESSON]: exampleLesson()});
    await compile(content);
    const {said, done} = await compile(content, '2027-11-21');
    expect(done).toEqual([]);
    expect(said).toEqual([
      'content/lessons/fake-news/leave-the-page/lesson.md:22:12: Unexpected day `2027-11-20` that has passed, expected a review by then. Read the lesson through, and set `reviewed` and `reviewDue` anew.',
    ]);
  });

  test('parses again what was kept in a damaged file', async () => {
    const content = await createExampleContent({[LESSON]: exampleLesson()});
    const {manifest} = await compile(content);
    const results = path.join(content.directory, 'dist/.results');
    for (const name of await readdir(results)) await writeFile(path.join(results, name), '{"half');
    const second = await compile(content);
    expect(second.done).toContain(LESSON);
    expect(second.manifest).toEqual(manifest);
  });

  test('parses only what is mended, when an error kept everything from being written', async () => {
    const content = await createExampleContent({
      [LESSON]: exampleLesson(),
      'lessons/fake-news/other/lesson.md': exampleLesson({title: 'Another title', minutes: '22'}),
    });
    expect((await compile(content)).manifest).toBeUndefined();
    await content.write('lessons/fake-news/other/lesson.md', exampleLesson({title: 'Another title'}));
    const {done} = await compile(content);
    expect(done).toEqual(['lessons/fake-news/other/lesson.md']);
    expect((await (await load(content)).loadLesson('leave-the-page'))?.minutes).toBe(20);
  });

  test('leaves the library that was there when a lesson has an error', async () => {
    const content = await createExampleContent({[LESSON]: exampleLesson()});
    const {manifest} = await compile(content);
    await content.write(LESSON, exampleLesson({minutes: '25'}));
    const second = await compile(content);
    expect(second.manifest).toBeUndefined();
    const library = await load(content);
    expect(library.version).toBe(manifest?.version);
    expect((await library.loadLesson('leave-the-page'))?.minutes).toBe(20);
  });
});

test('publishes the pictures that a lesson uses, named by what they hold', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0"/></svg>';
  const content = await createExampleContent({
    [LESSON]: exampleLesson().replace('Swap cards.', '![A phone](Phone%201.svg)'),
    'lessons/fake-news/leave-the-page/Phone 1.svg': svg,
  });
  const {said} = await compile(content);
  expect(said).toEqual([]);
  const lesson = await (await load(content)).loadLesson('leave-the-page');
  const html = lesson?.activities[1]?.html ?? '';
  expect(html.replace(/-[0-9a-f]{10}\./, '-<hash>.')).toBe(
    '<p><img src="/media/phone-1-<hash>.svg" alt="A phone" width="40" height="30"></p>',
  );
  const file = /\/(media\/[^"]+)/.exec(html)?.[1] ?? '';
  expect(await readFile(path.join(content.directory, 'dist', file), 'utf8')).toBe(svg);
  expect(existsSync(path.join(content.directory, 'dist/media/Phone 1.svg'))).toBe(false);
});
