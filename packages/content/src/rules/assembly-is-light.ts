// Rule assembly-is-light: nobody can leave an assembly unseen.
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** Assemblies are of weight 1. */
export const assemblyIsLight: LessonRule = {
  id: 'assembly-is-light',
  scope: 'lesson',
  description: 'Assemblies are of weight 1: in a full hall nobody can step out unseen, or be looked after.',
  examples: [
    {files: {'lesson.md': '---\nkind: assembly\nweight: 1\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nkind: assembly\nweight: 2\n---\n'},
      messages: [
        'lesson.md:3:9: Unexpected weight `2` of an assembly, expected 1. Make the content lighter, or teach it to a class.',
      ],
    },
  ],
  check({fields: {kind, weight = 1}, frontMatter}, report) {
    if (kind !== 'assembly' || weight === 1) return;
    report({
      unexpected: `Unexpected weight ${quote(String(weight))} of an assembly`,
      expected: '1',
      fix: 'Make the content lighter, or teach it to a class.',
      place: frontMatter.placeOf(['weight']),
      actual: String(weight),
    });
  },
};
