// Lessons that are written to hurt whoever reads them: known tricks, and sizes of them that are left to chance.
import {createChance, type Chance} from './chance.ts';

/** One file. */
export interface HostileLesson {
  /** What it tries: "nested lists". */
  trick: string;
  /** The whole file, as bytes: some are not text. */
  bytes: Buffer;
}

/** A key stage that there is not: what else is legal has at least one mistake that has to be told. */
const MISTAKE = 'keyStages: [ks9]';

const FIELDS = `title: A hostile lesson
summary: Pupils see that nothing happens.
kind: lesson
${MISTAKE}
years: [8]
subjects: [pshe]
themes: [fake-news]
minutes: 50
objectives: [See that nothing happens]
success: [say that nothing happened]
vocabulary: []
curriculum: []
britishValues: []
protectedCharacteristics: []
concerns: []
weight: 1
resources: { devices: none, printing: none, space: classroom }
prerequisites: []
sources: []
reviewed: 2026-11-20
reviewDue: 2027-11-20
licence: CC-BY-4.0`;

const BODY = `## Before you teach

Read this.

## Activities

### One (50 minutes)

Do this.

## If a pupil says

### “Why?”

Say this.

## Check learning

Ask this.
`;

const withBody = (body: string): string => `---\n${FIELDS}\n---\n\n${BODY}\n${body}\n`;
const withFields = (fields: string): string => `---\n${fields}\n---\n\n${BODY}`;
const nest = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + 'x' + close.repeat(depth);
const lines = (count: number, toLine: (at: number) => string): string =>
  Array.from({length: count}, (_, at) => toLine(at)).join('\n');

/** Each takes a size: how deep, how long, how often. */
const bodies: [trick: string, toBody: (size: number) => string][] = [
  ['lists in one line', (size) => '- '.repeat(size)],
  ['nested lists', (size) => lines(size, (at) => `${' '.repeat(at * 2)}- x`)],
  ['nested quotes', (size) => `${'>'.repeat(size)} x`],
  ['open emphasis', (size) => 'a*_'.repeat(size * 8)],
  ['open strong', (size) => '**a '.repeat(size * 4)],
  ['nested emphasis', (size) => nest('*a ', ' a*', size)],
  ['open links', (size) => '['.repeat(size * 6)],
  ['nested links', (size) => nest('[', '](a)', size)],
  ['open pictures', (size) => '![a]('.repeat(size * 2)],
  ['backticks', (size) => lines(size, (at) => '`'.repeat(at % 200))],
  ['definitions', (size) => lines(size, (at) => `[a${at}]: http://example.org/${at}`)],
  ['footnotes', (size) => lines(size, (at) => `[^${at}]: [^${at + 1}]`)],
  ['a wide table', (size) => `|${'a|'.repeat(size)}\n|${'-|'.repeat(size)}\n|${'b|'.repeat(size)}`],
  ['a long table', (size) => `| a | b |\n| - | - |\n${lines(size * 3, () => '| c | d |')}`],
  ['nested directives', (size) => lines(size, (at) => `${':'.repeat(Math.min(at, 300) + 3)}adapt{for="x"}`)],
  ['open directives', (size) => lines(size, () => ':::adapt{for="')],
  ['attributes', (size) => `:::adapt{${'a=b '.repeat(size)}}\nx\n:::`],
  ['passages within themselves', (size) => lines(size, () => '::shared{name="if-a-pupil-tells-you"}')],
  ['HTML', (size) => '<div onclick=alert(1)>'.repeat(size)],
  ['open comments', (size) => '<!-- '.repeat(size)],
  ['references', (size) => '&#x41;&nosuch;&amp'.repeat(size)],
  ['one long word', (size) => 'x'.repeat(size * 60)],
  ['one long address', (size) => `<http://${'a.'.repeat(size * 10)}>`],
  ['headings', (size) => lines(size, (at) => `${'#'.repeat((at % 6) + 1)} a`)],
  ['blanks', (size) => ' '.repeat(size * 50) + '\n'.repeat(size)],
  ['text that runs backwards', (size) => '\u202e\u2066a\u2069'.repeat(size)],
  ['marks on letters', (size) => `Z${'\u0300'.repeat(size * 8)}`],
  ['NUL and controls', (size) => '\u0000\u0001\u001b[2J\u007f'.repeat(size)],
];

const fields: [trick: string, toFields: (size: number) => string][] = [
  [
    'an alias bomb',
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${lines(9, (at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(9)}]`)}\n${FIELDS}`,
  ],
  ['an alias of itself', () => `a: &a [*a]\n${FIELDS}`],
  ['merge keys', () => `base: &base {title: x}\n<<: *base\n${FIELDS}`],
  ['the same key twice', () => `${FIELDS}\ntitle: again`],
  ['a prototype', () => `__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n${FIELDS}`],
  ['a function', () => `title: !!js/function 'function () { process.exit(1) }'\n${FIELDS}`],
  ['a tag of Python', () => `title: !!python/object/apply:os.system ['true']`],
  ['nested flows', (size) => `a: ${nest('[', ']', size)}\n${FIELDS}`],
  ['nested maps', (size) => `a: ${nest('{a: ', '}', size)}\n${FIELDS}`],
  ['open flows', (size) => `a: ${'[{'.repeat(size)}`],
  ['tabs', (size) => `a:\n${'\t'.repeat(size)}- b\n${FIELDS}`],
  ['a number without end', (size) => FIELDS.replace('minutes: 50', `minutes: ${'9'.repeat(size)}`)],
  [
    'numbers in disguise',
    () => FIELDS.replace('minutes: 50', 'minutes: .inf').replace('weight: 1', 'weight: 0x7fffffffffffffff'),
  ],
  ['a day that is none', () => FIELDS.replace('reviewed: 2026-11-20', 'reviewed: 2026-02-31')],
  ['a title without end', (size) => FIELDS.replace('A hostile lesson', 'x'.repeat(size * 6))],
  ['many keys', (size) => `${lines(size, (at) => `k${at}: ${at}`)}\n${FIELDS}`],
  ['a document in a document', () => `${FIELDS}\n...\n---\ntitle: another`],
  ['a list in the place of a map', () => '- a\n- b'],
  ['nothing', () => ''],
];

const files: [trick: string, toBytes: (chance: Chance) => Buffer][] = [
  ['a script as front matter', () => Buffer.from(`---js\nprocess.exit(1)\n---\n${BODY}`)],
  ['no front matter', () => Buffer.from(BODY)],
  ['front matter that never ends', () => Buffer.from(`---\n${FIELDS}\n${BODY}`)],
  ['an empty file', () => Buffer.from('')],
  ['a file that is too large', () => Buffer.from(withBody('words '.repeat(60_000)))],
  ['random bytes', (chance) => Buffer.from(Array.from({length: 4_000}, () => chance.number(0, 255)))],
  [
    'text that is not UTF-8',
    () => Buffer.concat([Buffer.from(withBody('a')), Buffer.from([0xed, 0xa0, 0x80, 0xff, 0xc0, 0xaf])]),
  ],
  ['UTF-16', () => Buffer.from(withBody('a'), 'utf16le')],
  ['line ends of old', () => Buffer.from(withBody('a').replaceAll('\n', '\r'))],
];

/** @returns `count` files: every trick once, then again in other sizes */
export function makeHostileLessons(count: number, seed: number): HostileLesson[] {
  const chance = createChance(seed);
  const size = (): number => chance.pick([3, 60, 250, 1_000, 3_000]);
  const all: (() => HostileLesson)[] = [
    ...files.map(([trick, toBytes]) => () => ({trick, bytes: toBytes(chance)})),
    ...fields.map(([trick, toFields]) => () => ({trick, bytes: Buffer.from(withFields(toFields(size())))})),
    ...bodies.map(([trick, toBody]) => () => ({trick, bytes: Buffer.from(withBody(toBody(size())))})),
  ];
  // A few only: taken from all over the list.
  const step = count < all.length ? all.length / count : 1;
  return Array.from({length: count}, (_, at) => all[Math.floor(at * step) % all.length]!());
}
