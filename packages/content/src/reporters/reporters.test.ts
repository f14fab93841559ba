// Each reporter is listed, and says the same messages in its own form.
import {readdirSync} from 'node:fs';

import {expect, test} from 'vitest';
import {VFile} from 'vfile';

import {toMessage} from '../check/message.ts';
import {reporters} from './index.ts';

const files = readdirSync(import.meta.dirname).filter(
  (name) => !name.endsWith('.test.ts') && !['index.ts', 'reporter.ts'].includes(name),
);

test('every file is listed in the index', () => {
  expect(reporters.map(({name}) => `${name}.ts`).sort()).toEqual(files.sort());
});

function createFiles(): VFile[] {
  const [lesson, slides, clean] = ['a/lesson.md', 'a/slides.md', 'b/lesson.md'].map(
    (path) => new VFile({path}),
  );
  lesson?.messages.push(
    toMessage(
      {
        reason: 'Unexpected kind `x`, expected `y`. Change it to `y`?',
        ruleId: 'known-kind',
        source: 'lessons',
        severity: 'error',
        place: {start: {line: 6, column: 9}, end: {line: 6, column: 10}},
        actual: 'x',
        expected: ['y'],
        note: 'Change it to `y`?',
        url: 'docs/lesson-format.md#known-kind',
      },
      'a/lesson.md',
    ),
  );
  slides?.messages.push(
    toMessage(
      {reason: '100%\nodd: a, b', ruleId: 'known-files', source: 'lessons', severity: 'warning'},
      'a/slides.md',
    ),
  );
  return [lesson, slides, clean].filter((file) => file !== undefined);
}

function report(name: string, list = createFiles(), colour = false): string | undefined {
  return reporters.find((reporter) => reporter.name === name)?.report(list, {colour});
}

test('pretty says one line a message, and a sum', () => {
  expect(report('pretty'))
    .toBe(`a/lesson.md:6:9  error  Unexpected kind \`x\`, expected \`y\`. Change it to \`y\`?  (known-kind)
a/slides.md  warning  100%
odd: a, b  (known-files)

1 error, 1 warning in 2 of 3 files.
`);
});

test('pretty says when there is nothing to mend', () => {
  expect(report('pretty', [new VFile({path: 'a.md'})])).toBe('1 file checked, nothing to mend.\n');
});

test('pretty colours only when it is asked to', () => {
  expect(report('pretty', [new VFile({path: 'a.md'})], true)).toBe(
    '\u001b[32m1 file checked, nothing to mend.\u001b[39m\n',
  );
});

test('github says annotations, with what its syntax uses escaped', () => {
  expect(report('github')).toBe(
    '::error file=a/lesson.md,line=6,col=9,endLine=6,endColumn=10,title=known-kind::Unexpected kind `x`, expected `y`. Change it to `y`?\n' +
      '::warning file=a/slides.md,title=known-files::100%25%0Aodd: a, b\n',
  );
});

test('json says everything that is known', () => {
  expect(JSON.parse(report('json') ?? '')).toEqual([
    {
      path: 'a/lesson.md',
      messages: [
        {
          reason: 'Unexpected kind `x`, expected `y`. Change it to `y`?',
          ruleId: 'known-kind',
          source: 'lessons',
          severity: 'error',
          place: {start: {line: 6, column: 9}, end: {line: 6, column: 10}},
          actual: 'x',
          expected: ['y'],
          note: 'Change it to `y`?',
          url: 'docs/lesson-format.md#known-kind',
        },
      ],
    },
    {
      path: 'a/slides.md',
      messages: [{reason: '100%\nodd: a, b', ruleId: 'known-files', source: 'lessons', severity: 'warning'}],
    },
    {path: 'b/lesson.md', messages: []},
  ]);
});
