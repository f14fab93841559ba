// Builds lessons for tests: whole and right, but for what the test says.

/** Fields of the front matter as YAML, by name; `undefined` leaves a field out. */
export type ExampleFields = Record<string, string | undefined>;

const FIELDS: ExampleFields = {
  title: 'Leave the page to check a post',
  summary: 'Pupils judge a post, leave the page and judge it again.',
  kind: 'tutor-time',
  keyStages: '[ks3]',
  years: '[8]',
  subjects: '[pshe]',
  themes: '[fake-news]',
  minutes: '20',
  objectives: '[Explain lateral reading]',
  success: '[leave a page]',
  vocabulary: '[{ term: lateral reading, meaning: leaving a page to check it }]',
  curriculum: '[]',
  britishValues: '[]',
  protectedCharacteristics: '[]',
  concerns: '[]',
  weight: '1',
  resources: '{ devices: none, printing: some, space: classroom }',
  prerequisites: '[]',
  sources: '[{ title: A study, publisher: A university, checkedOn: 2026-11-20 }]',
  reviewed: '2026-11-20',
  reviewDue: '2027-11-20',
  licence: 'CC-BY-4.0',
};

const BODY = `## Before you teach

Print the cards.

## Activities

### First look (15 minutes)

Show the post. This is **lateral reading**.

### Swap (5 minutes, can be cut)

Swap cards.

## If a pupil says

### “It is true.”

“How do you know?”

## Check learning

Ask again.

## Take it further

At home.
`;

/**
 * Builds a lesson.md.
 * @param fields fields that differ from the example's
 * @param body what stands below the front matter
 */
export function exampleLesson(fields: ExampleFields = {}, body = BODY): string {
  const lines = Object.entries({...FIELDS, ...fields}).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
