// Renders docs/lesson-format.md: all that an author can look up, from the schema and the rules themselves.
import {dataFiles} from '../data-files/index.ts';
import {directives} from '../directives/index.ts';
import {lessonFields} from '../fields/lesson-fields.ts';
import {MAX_DEPTH, MAX_FILE_BYTES, MAX_FRONT_MATTER_BYTES, MAX_IMAGE_BYTES, MAX_MS} from '../parse/limits.ts';
import {rules} from '../rules/index.ts';
import {LESSON_SECTIONS} from '../parse/page-sections.ts';
import {renderDayFormat} from './day-format.ts';
import {renderFields} from './render-fields.ts';
import {renderRule} from './render-rules.ts';

/** Where the page lies, relative to the folder that holds the content folder. */
export const LESSON_FORMAT_PATH = 'docs/lesson-format.md';

/** Renders the whole page. */
export function renderLessonFormat(): string {
  const parts = [
    INTRODUCTION,
    '## Front matter',
    'Between two lines of three hyphens at the top of `lesson.md`, in YAML. Text with a colon or a quotation mark in it stands between single quotes.',
    renderFields(lessonFields),
    '## Sections',
    `Headings of the second level in \`lesson.md\`, in this order:\n\n${renderSections()}`,
    SCRIPT,
    '## Directives',
    'Blocks that begin with colons at the start of a line. Colons inside a line (10:30, 3:1) mean nothing.',
    ...directives.map(
      ({name, description, example}) => `### ${name}\n\n${description}\n\n\`\`\`markdown\n${example}\n\`\`\``,
    ),
    '## Slides and worksheets',
    SLIDES_AND_WORKSHEETS,
    '## Drop-down days',
    ...renderDayFormat(),
    '## Rules',
    'Each message ends with the name of its rule. An error keeps the library from being compiled; a warning does not.',
    ...rules.map(renderRule),
    OTHER_RULES,
    '## Other files',
    ...dataFiles.map(
      ({name, description, fields, place}) =>
        `### ${name}\n\n${description} Lies at \`content/${place}\`.\n\n${renderFields(fields)}`,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Written by \`npm run lessons -- docs\` from the schema and the rules. Change those, not this page. -->

# The lesson format

A lesson is a folder of plain Markdown, \`content/lessons/<theme>/<slug>/\`:

- \`lesson.md\`: what the teacher needs
- \`slides.md\`: slides for pupils, if there are any
- \`worksheet.md\`, \`worksheet-<name>.md\`: to print for pupils; \`….adapted.md\` is a plainer version of the worksheet of the same name
- pictures that these use (SVG, PNG, JPEG)

| Command | What it does |
| --- | --- |
| \`npm run lessons -- new <theme> <slug>\` | starts a lesson |
| \`npm run lessons -- new-day <slug>\` | starts a [drop-down day](#drop-down-days) |
| \`npm run lessons -- check [paths…]\` | says every problem, with its line and column and how to mend it |
| \`npm run lessons -- fix [paths…]\` | mends formatting, and names of fields and words of vocabularies that are nearly right |
| \`npm run lessons -- compile [--watch]\` | checks everything and writes the compiled library |
| \`npm run lessons -- symbols <words>\` | finds symbols for words of a vocabulary |
| \`npm run lessons -- list [--json]\` | lists the lessons and days |`;

const SLIDES_AND_WORKSHEETS = `Slides are parted by a line \`---\` with an empty line before it. Each starts with a title, shows few words, and has notes for the presenter:

\`\`\`markdown
# Would you share this?

One idea a slide.

:::notes
Ask for reasons, not for answers.
:::

---

# Leave the page
\`\`\`

A worksheet starts with a title. What stands after \`## Answers\` is for the teacher and prints apart:

\`\`\`markdown
# Six posts to check

1. Which of these would you share?

## Answers

1. None, before checking.
\`\`\``;

const OTHER_RULES = `### front-matter

The front matter of a lesson or a day has the fields above, no others.

### yaml

Front matter and other YAML can be read. The same field twice, aliases (\`*name\`) and tags (\`!name\`) are errors, too.

### data-file

The YAML files of the library have the fields below, no others.

### limits

So that no file can hang or crash the compiler: a text file has at most ${MAX_FILE_BYTES / 1000} KB, a picture ${MAX_IMAGE_BYTES / 1_000_000} MB, front matter ${MAX_FRONT_MATTER_BYTES / 1024} KB; at most ${MAX_DEPTH} lists, block quotes and directives stand inside one another; a lesson or day takes at most ${MAX_MS / 1000} seconds to read; text is UTF-8.`;

const SECTION_NOTES: Record<(typeof LESSON_SECTIONS)[number], string> = {
  'Before you teach':
    'ground rules, what to prepare, what pupils may say about themselves and what to do then',
  Activities: 'one heading of the third level each, with its minutes; they add up to `minutes`',
  'Adapt this lesson': 'optional: `:::adapt` blocks that hold for the whole lesson',
  'If a pupil says': 'one heading of the third level for each hard remark, and a calm reply below it',
  'Check learning': 'a starting point and an end point',
  'Take it further': 'at home, in the next lesson, in tutor time',
};

const SCRIPT = `Words for the teacher stand in a block quote that begins with a bold label:

\`\`\`markdown
> **Say** “You may change your mind later.”
>
> **Ask** Which of these would you share? Why?
>
> **Listen for** reasons about looks: a logo, a blue tick.
\`\`\``;

function renderSections(): string {
  return LESSON_SECTIONS.map((title, index) => `${index + 1}. **${title}**: ${SECTION_NOTES[title]}`).join(
    '\n',
  );
}
