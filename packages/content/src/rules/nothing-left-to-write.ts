// Rule nothing-left-to-write: what `lessons new` asks for has been written.
import {LEFT_TO_WRITE} from '../check/left-to-write.ts';
import {placeAt} from '../check/place.ts';
import type {FileRule} from './rule.ts';

/** No placeholder is left. */
export const nothingLeftToWrite: FileRule = {
  id: 'nothing-left-to-write',
  scope: 'file',
  description: `Nothing begins with “${LEFT_TO_WRITE}” any more, as \`lessons new\` leaves it.`,
  examples: [
    {files: {'lesson.md': '---\ntitle: Leave the page to check it\n---\n\nWrite this down.\n'}, messages: []},
    {
      files: {'lesson.md': '---\ntitle: "Write this: what pupils do"\n---\n\nWrite this: what to print.\n'},
      messages: [
        'lesson.md:2:9: Unexpected `Write this:`, expected your own words. Write what it asks for.',
        'lesson.md:5:1: Unexpected `Write this:`, expected your own words. Write what it asks for.',
      ],
    },
  ],
  check({file}, report) {
    const whole = String(file.value);
    for (let at = whole.indexOf(LEFT_TO_WRITE); at !== -1; at = whole.indexOf(LEFT_TO_WRITE, at + 1)) {
      report({
        unexpected: `Unexpected \`${LEFT_TO_WRITE}\``,
        expected: 'your own words',
        fix: 'Write what it asks for.',
        place: placeAt(whole, at, at + LEFT_TO_WRITE.length),
        actual: LEFT_TO_WRITE,
      });
    }
  },
};
