// What compiling does with drop-down days, from files on disk to files on disk.
import path from 'node:path';

import {expect, test} from 'vitest';

import {loadLibrary, type Library} from './load-library.ts';
import {compileContent} from './testing/compile-content.ts';
import {createExampleContent, type ExampleContent} from './testing/example-content.ts';
import {EXAMPLE_DAY_LESSONS, exampleDay} from './testing/example-day.ts';

const DAY = 'days/posts.md';
const JUDGE = 'lessons/fake-news/judge-a-post/lesson.md';
const FILES: Record<string, string> = {...EXAMPLE_DAY_LESSONS, [DAY]: exampleDay()};

const load = ({directory}: ExampleContent): Promise<Library> => loadLibrary(path.join(directory, 'dist'));

test('compiles days that can be read: a summary in the manifest, the whole on demand', async () => {
  const content = await createExampleContent(FILES);
  const {said} = await compileContent(content);
  expect(said).toEqual([]);
  const library = await load(content);
  const [summary] = library.days;
  expect(summary).toEqual({
    slug: 'posts',
    title: 'A day about posts',
    summary: 'Pupils judge posts all day.',
    keyStages: ['ks3'],
    years: [8],
    themes: ['fake-news'],
    needs: [],
    groups: 1,
    timetable: [
      {starts: '09:00', minutes: 50, kind: 'session', title: 'Session 1'},
      {starts: '09:50', minutes: 20, kind: 'closing', title: 'Closing'},
    ],
    carousel: ['judge-a-post'],
    followUps: ['leave-the-page', 'check-a-picture'],
    weight: 1,
    reviewed: '2026-11-20',
    reviewDue: '2027-11-20',
    licence: 'CC-BY-4.0',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    file: expect.stringMatching(/^days\/posts\.[0-9a-f]{16}\.json$/) as string,
  });
  expect(library.findDay('posts')).toEqual(summary);
  expect(library.findDay('none')).toBeUndefined();
  expect(await library.loadDay('none')).toBeUndefined();
  const quiz = (text: string): string => `<ol>\n${`<li>${text}</li>\n`.repeat(8)}</ol>`;
  expect(await library.loadDay('posts')).toEqual({
    ...summary,
    purposeHtml: '<p>To <strong>check</strong> posts.</p>',
    staffBriefingHtml: '<p>Keep calm.</p>\n<h3>At the door</h3>\n<p>Smile.</p>',
    roomsAndKitHtml: expect.stringContaining('<th scope="col">Room</th>') as string,
    parentNoteHtml: '<p>Dear all,</p>',
    absentPupilsHtml: '<p>A quiet room.</p>',
    closingHtml: '<blockquote class="script">\n<p><strong>Say</strong> “Well done.”</p>\n</blockquote>',
    quizHtml: quiz('Why?'),
    quizAnswersHtml: quiz('Because.'),
    text: {
      headings: ['At the door'],
      body: [
        ...['To check posts.', 'Keep calm.', 'Smile.', 'Room', 'Print', '1', 'Nothing', 'Dear all,'],
        ...['A quiet room.', 'Say “Well done.”'],
        ...[...Array.from({length: 8}, () => 'Why?'), ...Array.from({length: 8}, () => 'Because.')],
      ].join('\n'),
    },
    markdown: exampleDay(),
  });
});

test('takes the weight of the heaviest lesson that is taught on the day, without parsing the day again', async () => {
  const content = await createExampleContent(FILES);
  await compileContent(content);
  const heavier = 'weight: 2\ncontentNote: Somebody is frightened.\n';
  await content.write(JUDGE, FILES[JUDGE]?.replace('weight: 1\n', heavier));
  const {said, done} = await compileContent(content);
  expect([said, done]).toEqual([[], [JUDGE]]);
  const library = await load(content);
  expect(library.findDay('posts')?.weight).toBe(2);
  expect((await library.loadDay('posts'))?.weight).toBe(2);
});

test('says problems of days at their places, beside those of lessons, and writes nothing', async () => {
  const content = await createExampleContent({
    ...FILES,
    [DAY]: exampleDay(
      {carousel: '[judge-the-post]', groups: "'one'", followUps: '[leave-the-page]', shape: 'round'},
      {Purpose: 'See [that](/days/other) and <b>this</b>.'},
    ),
    'days/notes.txt': 'x',
  });
  const {said, manifest} = await compileContent(content);
  expect(said).toEqual([
    'content/days/notes.txt: Unexpected file `notes.txt`, expected only files that the library reads. Rename it, or move it elsewhere.',
    'content/days/posts.md:8:9: Unexpected `one` in field `groups`, expected a whole number of groups, 1 to 20. Write it like this: `groups: 5`.',
    'content/days/posts.md:12:12: Unexpected lesson `judge-the-post`, expected the slug of a lesson. Change it to `judge-a-post`?',
    'content/days/posts.md:13:12: Unexpected list of 1 item in field `followUps`, expected a list of two slugs of lessons. Write it like this: `followUps: [would-you-share-it, who-can-i-tell]`.',
    expect.stringContaining(
      'content/days/posts.md:17:1: Unexpected field `shape`, expected one of',
    ) as string,
    'content/days/posts.md:22:5: Unexpected link to `/days/other`, expected a day that exists. Choose a day.',
    'content/days/posts.md:22:29: Unexpected HTML `<b>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
    'content/days/posts.md:22:36: Unexpected HTML `</b>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
  ]);
  expect(manifest).toBeUndefined();
});

test('says the place of a field inside the timetable', async () => {
  const timetable = "\n  - { starts: '9:00', minutes: 50, kind: talk, title: Session 1 }";
  const content = await createExampleContent({...FILES, [DAY]: exampleDay({timetable})});
  expect((await compileContent(content)).said).toEqual([
    "content/days/posts.md:10:15: Unexpected `9:00` in field `timetable.starts`, expected a time between quotation marks, HH:MM. Write it like this: `starts: '08:50'`.",
    'content/days/posts.md:10:42: Unexpected `talk` in field `timetable.kind`, expected one of `opening`, `session`, `break`, `closing`. Write it like this: `kind: session`.',
  ]);
});

test('parses only the day that changed, and the days that include a passage which changed', async () => {
  const content = await createExampleContent({
    ...FILES,
    'days/other.md': exampleDay({title: 'Another day about posts'}, {Purpose: '::shared{name="distancing"}'}),
    'shared/distancing.md': 'One step back.\n',
  });
  await compileContent(content);
  await content.write(DAY, exampleDay({title: 'The day about posts'}));
  expect((await compileContent(content)).done).toEqual([DAY]);
  await content.write('shared/distancing.md', 'Two steps back.\n');
  expect((await compileContent(content)).done.sort()).toEqual(['days/other.md', 'shared/distancing.md']);
  const library = await load(content);
  expect(library.days.map(({title}) => title)).toEqual(['Another day about posts', 'The day about posts']);
  expect((await library.loadDay('other'))?.purposeHtml).toBe('<p>Two steps back.</p>');
});

test('lists the days for the youngest first', async () => {
  const content = await createExampleContent({
    ...EXAMPLE_DAY_LESSONS,
    'days/a.md': exampleDay({title: 'For years 8 and 9', years: '[8, 9]'}),
    'days/b.md': exampleDay({title: 'For year 8 alone', years: '[8]'}),
    'days/c.md': exampleDay({title: 'For year 7 to 9', years: '[7, 8, 9]'}),
  });
  await compileContent(content);
  expect((await load(content)).days.map(({slug}) => slug)).toEqual(['c', 'b', 'a']);
});
