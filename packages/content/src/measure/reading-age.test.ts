// At what age texts can be read.
import {describe, expect, test} from 'vitest';

import {parseMarkdown} from '../parse/parse-markdown.ts';
import {findReadingAge, toReadingAge} from './reading-age.ts';

const EASY = 'Look at the cat. It sat on a mat in the sun. Then it had a nap.';
const HARD =
  'Investigate the circumstances surrounding this controversial publication and determine whether independent organisations corroborate its allegations.';

const repeat = (text: string, times: number): string => Array.from({length: times}, () => text).join('\n');

const worksheet = (text: string) => findReadingAge(parseMarkdown({path: 'worksheet.md', text}, 'worksheet'));

describe('a text', () => {
  test('of short words and sentences can be read at five', () => {
    expect(toReadingAge(repeat(EASY, 6))).toBe(5);
  });

  test('of long ones asks for an adult', () => {
    expect(toReadingAge(repeat(HARD, 6))).toBeGreaterThan(25);
  });

  test('in between lies in between', () => {
    // 57 words in four sentences, with 68 syllables, are grade 4.0.
    const text =
      'When a friend sends you a story, stop and think before you pass it on. Look for the name of the person who wrote it and ask what they want you to feel. A story that makes you very angry may have been made for that. Check whether a newspaper that you know tells the same story today.';
    expect(toReadingAge(repeat(text, 2))).toBe(9);
  });

  test('under 80 words is not measured', () => {
    expect(toReadingAge(repeat(HARD, 4))).toBeUndefined();
    expect(toReadingAge('')).toBeUndefined();
  });

  test('is measured without labels, gaps to fill and picture prompts', () => {
    const plain = toReadingAge(repeat(EASY, 6));
    const noise = `Investigation circumstances\n__________\n[Picture: ${HARD}]\n`;
    expect(toReadingAge(repeat(`${noise}${EASY}`, 6))).toBe(plain);
    expect(toReadingAge(repeat(noise, 40))).toBeUndefined();
  });
});

describe('a file', () => {
  test('of a worksheet is measured without its answers', () => {
    expect(worksheet(`# Cats\n\n${repeat(EASY, 6)}\n\n## Answers\n\n${repeat(HARD, 9)}\n`)).toBe(5);
    expect(worksheet(`# Cats\n\n${EASY}\n\n## Answers\n\n${repeat(EASY, 9)}\n`)).toBeUndefined();
  });

  test('takes each cell of a table as a sentence, also without a full stop', () => {
    const row = '| the cat sat on a mat | it had a nap in the sun |\n';
    expect(worksheet(`# Cats\n\n| | |\n| --- | --- |\n${row.repeat(10)}`)).toBe(5);
    expect(
      worksheet(`# Cats\n\n${'the cat sat on a mat it had a nap in the sun '.repeat(10)}\n`),
    ).toBeGreaterThan(40);
  });

  test('of slides is measured without the notes, all slides together', () => {
    const slide = `# Look here now\n\n${EASY}\n${EASY}\n${EASY}\n\n:::notes\n${HARD}\n:::\n`;
    const text = `${slide}\n---\n\n${slide}`;
    expect(findReadingAge(parseMarkdown({path: 'slides.md', text}, 'slides'))).toBe(5);
  });
});
