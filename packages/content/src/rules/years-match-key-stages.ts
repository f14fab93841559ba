// Rule years-match-key-stages: school years and key stages say the same.
import {quote, quoteList} from '../check/words.ts';
import type {PageRule} from './rule.ts';

/** Each year lies in one of the key stages, and each key stage has at least one of its years. */
export const yearsMatchKeyStages: PageRule = {
  id: 'years-match-key-stages',
  scope: 'page',
  description: 'Each school year lies in one of the key stages, and each key stage has at least one year.',
  examples: [
    {files: {'lesson.md': '---\nkeyStages: [ks3, ks4]\nyears: [9, 10]\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nkeyStages: [ks3, ks4]\nyears: [6, 9]\n---\n'},
      messages: [
        'lesson.md:2:18: Unexpected key stage `ks4` without a year, expected at least one of the years 10, 11. Add a year, or remove the key stage.',
        'lesson.md:3:9: Unexpected year `6`, expected years of `ks3`, `ks4`. Remove the year, or add its key stage.',
      ],
    },
  ],
  check({fields, frontMatter, words}, report) {
    const {keyStages = [], years = []} = fields;
    const known = words.keyStages.filter(({id}) => keyStages.includes(id));
    // With an unknown key stage nobody can say which years are meant.
    if (known.length < keyStages.length || known.length === 0) return;
    years.forEach((year, index) => {
      if (known.some((stage) => stage.years.includes(year))) return;
      report({
        unexpected: `Unexpected year ${quote(String(year))}`,
        expected: `years of ${quoteList(keyStages)}`,
        fix: 'Remove the year, or add its key stage.',
        place: frontMatter.placeOf(['years', index]),
        actual: String(year),
      });
    });
    for (const stage of known) {
      if (years.length === 0 || stage.years.some((year) => years.includes(year))) continue;
      report({
        unexpected: `Unexpected key stage ${quote(stage.id)} without a year`,
        expected: `at least one of the years ${stage.years.join(', ')}`,
        fix: 'Add a year, or remove the key stage.',
        place: frontMatter.placeOf(['keyStages', keyStages.indexOf(stage.id)]),
        actual: stage.id,
      });
    }
  },
};
