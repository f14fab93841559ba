// A short story in the first person about what is different on the day: plain, literal, true to the plan, and meant to be
// changed by the adult who knows the pupil.
import {toLowerFirst, toNumberWord, toUpperFirst} from '@resilience/content/say';

import type {DayBook} from './day-book.ts';
import {toWeekdayText} from './to-day-times.ts';
import {toPictureSteps, type DayIcon, type PictureStep} from './to-visual-timetable.ts';

/** One sentence or two, with a drawing. */
export interface StoryPart {
  id: string;
  icon: DayIcon;
  text: string;
  /** True where the school must look whether it is so. */
  check: boolean;
}

/**
 * Writes the story of the day.
 * @param groupId without one, the sessions have no names yet
 */
export function toStory(book: DayBook, groupId?: string): StoryPart[] {
  const steps = toPictureSteps(book, groupId);
  const parts = [...toBeginning(book), ...toMiddle(book, steps), ...toEnding(book, steps)];
  return parts.map((part, index) => ({id: `part-${index + 1}`, check: false, ...part}));
}

type Part = Pick<StoryPart, 'icon' | 'text'> & Partial<StoryPart>;

function toBeginning({plan}: DayBook): Part[] {
  const day = plan.date ? `On ${toWeekdayText(plan.date)}` : 'On __________';
  const years = new Set(plan.groups.map(({year}) => year));
  const others = years.size === 1 && !years.has(undefined) ? 'Other pupils in my year' : 'Other pupils';
  return [
    {icon: 'together', text: `${day} my school day will be different.`},
    {
      icon: 'lesson',
      text: `On this day I do not have my usual lessons. ${others} have a different day, too.`,
    },
    {icon: 'home', text: 'I come to school at the usual time. I wear my usual school clothes.', check: true},
  ];
}

function toMiddle({plan}: DayBook, steps: PictureStep[]): Part[] {
  const shown = steps.filter(({icon}) => icon !== 'home');
  const titles = new Map(plan.slots.map(({id, title}) => [id, title]));
  return shown.map((step, index) => ({
    icon: step.icon,
    text: [toSentence(step, index), toShape(step, titles.get(step.id)), toWhereabouts(step)].join(''),
    check: isAssembly(step),
  }));
}

function toSentence(step: PictureStep, index: number): string {
  const when = `${index === 0 ? 'First, at' : 'At'} ${step.starts}`;
  return toStop(`${when} ${toClause(step)}`);
}

function toClause(step: PictureStep): string {
  const {icon, title, named, ownRoom} = step;
  if (step.isGap) return `there is time in between, until ${step.ends}. An adult tells us where to be`;
  if (ownRoom !== undefined) return toOwnRoom(ownRoom, title);
  switch (icon) {
    case 'lunch':
      return 'it is lunch time';
    case 'lesson':
      // What is not a lesson yet has the name of its slot: "Session 1: two halves".
      return named ? `my group has “${title}”` : `my group has ${title.split(':', 1)[0]}`;
    case 'free':
      return 'my group has no session. An adult tells us where to be';
    default:
      return /^break$/i.test(title) ? 'it is break time' : toOccasion(title);
  }
}

/** What a slot says of its sessions: "Session 1: two halves, ten quiet minutes between". */
function toShape({icon}: PictureStep, slotTitle = ''): string {
  const [, shape] = /^session \d+: (.+)/i.exec(slotTitle) ?? [];
  return icon === 'lesson' && shape ? toStop(` It goes like this: ${shape}`) : '';
}

function toWhereabouts(step: PictureStep): string {
  const {place, adult} = step;
  return [
    isAssembly(step) && ' All the groups are there together.',
    place && ` It is in ${place}.`,
    adult && ` ${adult} is the adult there.`,
  ]
    .filter(Boolean)
    .join('');
}

/** Of an assembly alone a title says that everybody sits in one place. Each school looks whether it is so. */
function isAssembly({icon, title}: PictureStep): boolean {
  return (icon === 'together' || icon === 'end') && /\bassembly\b/i.test(title);
}

/** Titles whose words say something other to a pupil than to those who plan. */
const occasions: [RegExp, string][] = [
  [/^slow arrival$/i, 'it is time to arrive. There is no hurry'],
  [/^quiet break$/i, 'it is time for a quiet break'],
  [
    /^open doors and closing reflection$/i,
    'the doors are open for visitors. Then it is time for the closing reflection',
  ],
];

/** Words that a title of the timetable may begin with and that a sentence writes small, with the word before them. */
const beginnings: [RegExp, string][] = [
  [/^(opening|closing|gallery)\b/i, 'the '],
  [/^(the|open|slow|quiet|calm|fresh|tutor|form|games|arrival|registration|reflection|assembly)\b/i, ''],
];

// What may be a name stays as it is.
function toOccasion(title: string): string {
  const own = occasions.find(([words]) => words.test(title))?.[1];
  return own ?? toTime(title);
}

/** Everyone at once, but each in a room of their own: the story says where the one who reads it is. */
function toOwnRoom(ownRoom: string, title: string): string {
  const mine = `I am in ${ownRoom}`;
  return title === toUpperFirst(ownRoom)
    ? mine
    : `${mine}. We have “${title}” there. The other groups have it, too`;
}

function toTime(title: string): string {
  const before = beginnings.find(([words]) => words.test(title))?.[1];
  if (before === undefined) return `it is time for “${title}”`;
  const [occasion = '', name] = title.split(/: (.+)/);
  const what = `it is time for ${before}${toLowerFirst(occasion)}`;
  return name === undefined ? what : `${what}. It is called “${toUpperFirst(name)}”`;
}

function toStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Says where the pupil will be as far as the day or the plan knows it. */
function toRooms({plan: {moving}}: DayBook, steps: PictureStep[]): Part {
  const sessions = steps.filter(({icon}) => icon === 'lesson');
  const places = new Set(sessions.map(({place}) => place));
  if (places.size > 1 && !places.has(undefined)) {
    return {icon: 'lesson', text: `My sessions are in ${toNumberWord(places.size)} different rooms.`};
  }
  const [place] = places;
  if (place) {
    const things = moving === 'kit' ? ' The things for the lessons come to us.' : '';
    return {icon: 'lesson', text: `All my sessions are in ${place}.${things}`};
  }
  return {icon: 'lesson', text: toMoving[moving ?? 'unknown'], check: true};
}

const toMoving = {
  kit: 'My group stays in the same room with the same adults. The things for the lessons come to us.',
  pupils: 'My group goes to different rooms. Some rooms may be new to me. An adult tells us where to go.',
  unknown: 'Some rooms may be new to me. An adult tells us where to go.',
};

function toEnding(book: DayBook, steps: PictureStep[]): Part[] {
  const {plan} = book;
  const end = steps.at(-1)?.starts;
  return [
    toRooms(book, steps),
    {
      icon: 'quiet',
      text: 'Some people may talk more loudly than usual. I can ask for a quiet place. The quiet place is __________.',
      check: true,
    },
    {icon: 'free', text: 'When somebody asks me a question, I may say “pass”. I do not have to say why.'},
    {icon: 'free', text: 'If I feel worried, I can tell an adult. I can tell __________.', check: true},
    {icon: 'home', text: `${end ? `The day ends at ${end}. ` : ''}I go home in the usual way.`, check: true},
    {
      icon: 'lesson',
      text: `${plan.date ? 'After that day' : 'After this day'} I have my usual lessons again.`,
    },
  ];
}
