// A lesson becomes what the pages show, part by part.
import {expect, test} from 'vitest';

import {parseLesson} from '../parse/parse-lesson.ts';
import {parseMarkdown} from '../parse/parse-markdown.ts';
import {EXAMPLE_WORDS} from '../rules/run-example.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {compileLesson} from './compile-lesson.ts';

const BODY = `## Before you teach

Print the cards.

::shared{name="distancing"}

## Activities

### First look (15 minutes)

::demands{reading=2 waiting=1}

Start at 10:30.

> **Say** “This is lateral reading.”

:::adapt{for="sensory-and-physical cognition-and-learning"}
Larger cards.
:::

#### Round two

Again.

### Café talk: a “swap” (5 minutes, can be cut)

Swap.

:::adapt{for="cognition-and-learning"}
Two cards.
:::

## Adapt this lesson

:::adapt{for="sensory-and-physical"}
A quiet room.
:::

## If a pupil says

### “It is true.”

“How do you know?”

### “So what?”

Wait.

## Check learning

Ask [again][link].

## Take it further

At home.

[link]: https://example.org/
`;

const SLIDES = `# Look

Would you share it?

:::notes
Wait.
:::

---

# Ask

| Yes | No |
| --- | --- |
| 1 | 2 |
`;

function compile(files: Record<string, string>) {
  const texts = Object.entries(files).map(([name, text]) => ({
    path: `lessons/fake-news/leave/${name}`,
    text,
  }));
  const source = {
    theme: 'fake-news',
    slug: 'leave',
    folder: 'lessons/fake-news/leave',
    texts,
    images: [],
    others: [],
  };
  const passage = parseMarkdown({path: 'shared/distancing.md', text: 'One step *back*.\n'}, 'passage');
  return compileLesson(parseLesson(source, EXAMPLE_WORDS), {
    findPassage: (name) => (name === 'distancing' ? passage.tree.children : undefined),
    findMedia: () => undefined,
  });
}

test('compiles the sections, with shared passages in their place', () => {
  const lesson = compile({'lesson.md': exampleLesson({}, BODY)});
  expect(lesson.beforeYouTeachHtml).toBe('<p>Print the cards.</p>\n<p>One step <em>back</em>.</p>');
  expect(lesson.checkLearningHtml).toBe(
    '<p>Ask <a href="https://example.org/" rel="noopener noreferrer">again</a>.</p>',
  );
  expect(lesson.takeItFurtherHtml).toBe('<p>At home.</p>');
  expect(lesson.replies).toEqual([
    {remark: '“It is true.”', html: '<p>“How do you know?”</p>'},
    {remark: '“So what?”', html: '<p>Wait.</p>'},
  ]);
});

test('compiles the running order, with adaptations apart', () => {
  const lesson = compile({'lesson.md': exampleLesson({}, BODY)});
  expect(lesson.activities).toEqual([
    {
      id: 'first-look',
      title: 'First look',
      minutes: 15,
      canBeCut: false,
      adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
      demands: {reading: 2, writing: 0, talk: 0, noise: 0, movement: 0, waiting: 1},
      html: '<p>Start at 10:30.</p>\n<blockquote class="script">\n<p><strong>Say</strong> “This is lateral reading.”</p>\n</blockquote>\n<h4>Round two</h4>\n<p>Again.</p>',
      adaptations: [{for: ['sensory-and-physical', 'cognition-and-learning'], html: '<p>Larger cards.</p>'}],
    },
    {
      id: 'cafe-talk-a-swap',
      title: 'Café talk: a “swap”',
      minutes: 5,
      canBeCut: true,
      adaptedFor: ['cognition-and-learning'],
      html: '<p>Swap.</p>',
      adaptations: [{for: ['cognition-and-learning'], html: '<p>Two cards.</p>'}],
    },
  ]);
  expect(lesson.adaptations).toEqual([{for: ['sensory-and-physical'], html: '<p>A quiet room.</p>'}]);
  expect(lesson.adaptedFor).toEqual(['cognition-and-learning', 'sensory-and-physical']);
  expect([lesson.minutes, lesson.shortestMinutes]).toEqual([20, 15]);
});

test('compiles slides with the notes apart', () => {
  const lesson = compile({'lesson.md': exampleLesson(), 'slides.md': SLIDES});
  expect(lesson.slideCount).toBe(2);
  expect(lesson.slides).toEqual([
    {title: 'Look', html: '<p>Would you share it?</p>', notesHtml: '<p>Wait.</p>'},
    {
      title: 'Ask',
      html: '<div class="table-scroll" tabindex="0" role="region" aria-label="Table: Yes, No"><table>\n<thead>\n<tr>\n<th scope="col">Yes</th>\n<th scope="col">No</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>',
      notesHtml: '',
    },
  ]);
});

test('says the reading age of slides and worksheets that are long enough', () => {
  const easy = 'The cat sat on a mat in the sun. Then it had a nap.\n\n'.repeat(8);
  const lesson = compile({
    'lesson.md': exampleLesson(),
    'slides.md': `# Look\n\n${easy}`,
    'worksheet.md': `# Look\n\n${easy}`,
    'worksheet-log.md': '# The log\n\nWrite.\n',
  });
  expect(lesson.slidesReadingAge).toBe(5);
  expect(lesson.worksheets.map(({name, readingAge}) => [name, readingAge])).toEqual([
    ['worksheet', 5],
    ['worksheet-log', undefined],
  ]);
  expect(compile({'lesson.md': exampleLesson(), 'slides.md': SLIDES}).slidesReadingAge).toBeUndefined();
});

test('compiles worksheets with the answers apart', () => {
  const lesson = compile({
    'lesson.md': exampleLesson(),
    'worksheet-log.md': '# The log\n\nWrite.\n\n## Answers\n\nAny.\n',
    'worksheet-log.adapted.md': '# The log: plain\n\n[Picture: a phone] Tick.\n',
  });
  expect(lesson.worksheets).toEqual([
    {
      name: 'worksheet-log',
      title: 'The log',
      adapted: false,
      hasAnswers: true,
      html: '<p>Write.</p>',
      answersHtml: '<p>Any.</p>',
    },
    {
      name: 'worksheet-log.adapted',
      title: 'The log: plain',
      adapted: true,
      hasAnswers: false,
      html: '<p><span class="picture-prompt">Draw or stick: a phone</span> Tick.</p>',
      answersHtml: '',
    },
  ]);
});

test('gathers text for the index, without passages that many lessons share', () => {
  const {text} = compile({'lesson.md': exampleLesson({}, BODY), 'slides.md': SLIDES});
  expect(text.headings).toEqual([
    'First look',
    'Round two',
    'Café talk: a “swap”',
    '“It is true.”',
    '“So what?”',
    'Look',
    'Ask',
  ]);
  expect(text.adaptations).toBe('Larger cards.\nTwo cards.\nA quiet room.');
  expect(text.body.split('\n').filter((line) => /cards|step|share it|Wait|1/.test(line))).toEqual([
    'Print the cards.',
    'First look (15 minutes)',
    'Start at 10:30.',
    'Wait.',
    'Would you share it?',
    'Wait.',
    '1',
  ]);
  expect(text.body).not.toMatch(/demands|reading=/);
});

test('gives the second activity of the same name an id of its own', () => {
  const body = BODY.replace('Café talk: a “swap”', 'First look');
  const {activities} = compile({'lesson.md': exampleLesson({}, body)});
  expect(activities.map(({id}) => id)).toEqual(['first-look', 'first-look-2']);
});
