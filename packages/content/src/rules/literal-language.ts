// Rule literal-language: adapted text means what it says.
import {findPhrases, type FoundPhrase} from '../check/find-phrases.ts';
import type {LiteralEntry} from '../check/literal-entry.ts';
import {placeAt, type Place} from '../check/place.ts';
import type {Problem} from '../check/problem.ts';
import {quote} from '../check/words.ts';
import {findNodes} from '../parse/find-nodes.ts';
import {findAdaptationWords, findWorksheetWords, type PupilWords} from '../parse/find-pupil-words.ts';
import {isAdaptation, readNeeds} from '../parse/parse-activities.ts';
import type {ParsedLesson} from '../parse/parse-lesson.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import type {LessonRule, PageReport} from './rule.ts';

const NEED = 'communication-and-interaction';

/** Words that show that a phrase is explained, or is spoken about. */
const EXPLAINED =
  /\b(?:mean|means|meant|meaning|stands? for|explain|picture (?:word|language)|comparison|literal|literally|instead of|do not say|better (?:\S+ ){0,4}than)\b/i;

const NOUNS: Record<LiteralEntry['kind'], string> = {
  idiom: 'idiom',
  sarcasm: 'sarcasm',
  abstract: 'abstract noun',
};

/** Idiom, sarcasm and abstract nouns in text for pupils who take language literally; a warning. */
export const literalLanguage: LessonRule = {
  id: 'literal-language',
  scope: 'lesson',
  description:
    'Text that pupils with communication and interaction needs read or hear means what it says: no idiom, no sarcasm, no abstract nouns of the list in content/vocabularies/literal-language.yaml. It looks at adapted worksheets without their answers, at `plain` meanings, and in `:::adapt` blocks for `communication-and-interaction` at words to say, words between quotation marks and words in italics; the rest of a block is for teachers. What the same sentence or the next one explains (“… means …”) may stay, and so may an abstract noun that the lesson teaches. A warning, for a list knows no context.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\nvocabulary: [{ term: equality, meaning: the same rights, plain: being treated fairly }]\n---\n\n## Activities\n\n### Sort (10 minutes)\n\n“Break the ice.”\n\n:::adapt{for="communication-and-interaction"}\nTo break the ice, say: “‘In the same boat’ means that we have the same problem.”\n\n> **Listen for** a change of perspective.\n:::\n\n:::adapt{for="sensory-and-physical"}\nSay “Break the ice”.\n:::\n',
        'worksheet.md': '# Break the ice\n',
        'worksheet.adapted.md':
          '# Equality\n\n[Picture: people break the ice]\n\nRead.\n\n## Answers\n\nThis breaks the ice.\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          '---\nvocabulary:\n  - term: law\n    meaning: a rule for all\n    plain: it puts all in the same boat\n---\n\n## Activities\n\n### Sort (10 minutes)\n\n:::adapt{for="cognition-and-learning communication-and-interaction"}\nSay, “Who *broke* the ice? Yeah, right.” Give the card *my perspective*.\n\n> **Ask** Who breaks the ice?\n:::\n',
        'worksheet.md': '# The law\n',
        'worksheet.adapted.md':
          '# The law\n\n| One | Two |\n| --- | --- |\n| It rains. | They broke the ice. |\n',
      },
      messages: [
        'lesson.md:5:24: Unexpected idiom `in the same boat`, expected words that mean what they say. Say instead: having the same problem.',
        'lesson.md:13:12: Unexpected idiom `broke the ice`, expected words that mean what they say. Say instead: help people to start talking.',
        'lesson.md:13:28: Unexpected sarcasm `Yeah, right`, expected words that mean what they say. Say instead: I do not believe it.',
        'lesson.md:13:60: Unexpected abstract noun `perspective`, expected words that mean what they say. Say instead: what somebody thinks.',
        'lesson.md:15:15: Unexpected idiom `breaks the ice`, expected words that mean what they say. Say instead: help people to start talking.',
        'worksheet.adapted.md:5:20: Unexpected idiom `broke the ice`, expected words that mean what they say. Say instead: help people to start talking.',
      ],
    },
  ],
  check(lesson, report) {
    checkMeanings(lesson, report);
    for (const block of findNodes(lesson.page.tree, 'containerDirective').filter(isAdaptation)) {
      if (!readNeeds(block).includes(NEED)) continue;
      const lines = findAdaptationWords(lesson.page, block);
      findProblems(lesson, lesson.page, lines).forEach((problem) => report(problem));
    }
    for (const file of lesson.worksheets.filter(({name}) => name.endsWith('.adapted.md'))) {
      findProblems(lesson, file, findWorksheetWords(file)).forEach((problem) => report(problem, file));
    }
  },
};

/** Every hit in some text, but for nouns that the lesson teaches. */
function findHits({fields, words}: ParsedLesson, text: string, ownTerm?: string): FoundPhrase[] {
  const taught = (fields.vocabulary ?? []).map(({term}) => term).filter((term) => term !== ownTerm);
  return findPhrases(text, words.literalLanguage).filter(
    ({entry}) => entry.kind !== 'abstract' || !taught.some((term) => findPhrases(term, [entry]).length > 0),
  );
}

function checkMeanings(lesson: ParsedLesson, report: PageReport): void {
  for (const [index, {term, plain}] of (lesson.fields.vocabulary ?? []).entries()) {
    if (plain === undefined) continue;
    const place = lesson.frontMatter.placeOf(['vocabulary', index, 'plain']);
    for (const hit of findHits(lesson, plain, term)) {
      report({...toProblem(hit), place: narrow(lesson.page, place, hit)});
    }
  }
}

/** Hits in lines of a file, each at its place. */
function findProblems(lesson: ParsedLesson, {file}: MarkdownFile, lines: PupilWords[]): Problem[] {
  const whole = String(file.value);
  return lines.flatMap(({text, words, from}) =>
    findHits(lesson, words)
      .filter((hit) => !isExplained(text, hit.from))
      .map((hit) => {
        const start = from + hit.from;
        return {...toProblem(hit), place: placeAt(whole, start, start + hit.words.length)};
      }),
  );
}

function toProblem({entry, words}: FoundPhrase): Problem {
  return {
    unexpected: `Unexpected ${NOUNS[entry.kind]} ${quote(words.replaceAll(/[*_]/g, ''))}`,
    expected: 'words that mean what they say',
    fix: `Say instead: ${entry.instead}.`,
    actual: words,
    severity: 'warning',
  };
}

/** Whether the sentence at an offset, or the one after it, says what the words mean. */
function isExplained(text: string, offset: number): boolean {
  const [, rest = ''] = /^(.*?[.!?…][”’)*]*\s+.*?(?:[.!?…][”’)*]*\s|$))/s.exec(text.slice(offset)) ?? [];
  const before =
    text
      .slice(0, offset)
      .split(/[.!?…][”’)*]*\s+/)
      .at(-1) ?? '';
  return EXPLAINED.test(before + (rest || text.slice(offset)));
}

/** Where in a field the words stand; the whole field where they are written in another way there. */
function narrow({file}: MarkdownFile, place: Place | undefined, {words}: FoundPhrase): Place | undefined {
  if (!place) return undefined;
  const {line, column} = place.start;
  const found =
    String(file.value)
      .split(/\r?\n/)
      [line - 1]?.indexOf(words, column - 1) ?? -1;
  if (found === -1) return place;
  return {start: {line, column: found + 1}, end: {line, column: found + 1 + words.length}};
}
