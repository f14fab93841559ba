// A short story in the first person about what is different on the day: plain, literal, true to the plan, and meant to be
// changed by the adult who knows the pupil.
import type {DayBook} from './day-book.ts';
import {toWeekdayText} from './to-day-times.ts';
import {toNumberWord} from './to-text.ts';
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
  const parts = [...toBeginning(book), ...toMiddle(steps), ...toEnding(book, steps)];
  return parts.map((part, index) => ({id: `part-${index + 1}`, check: false, ...part}));
}

type Part = Pick<StoryPart, 'icon' | 'text'> & Partial<StoryPart>;

function toBeginning({plan}: DayBook): Part[] {
  const day = plan.date ? `On ${toWeekdayText(plan.date)}` : 'On __________';
  return [
    {icon: 'together', text: `${day} my school day will be different.`},
    {
      icon: 'lesson',
      text: 'On this day I do not have my usual lessons. All the pupils in my year have a different day, too.',
    },
    {icon: 'home', text: 'I come to school at the usual time. I wear my usual school clothes.', check: true},
  ];
}

function toMiddle(steps: PictureStep[]): Part[] {
  const shown = steps.filter(({icon}) => icon !== 'home');
  return shown.map((step, index) => ({icon: step.icon, text: toSentence(step, index)}));
}

function toSentence(step: PictureStep, index: number): string {
  const when = `${index === 0 ? 'First, at' : 'At'} ${step.starts}`;
  return `${toStop(`${when} ${toClause(step)}`)}${toWhereabouts(step)}`;
}

function toClause({icon, title}: PictureStep): string {
  switch (icon) {
    case 'lunch':
      return 'it is lunch time';
    case 'break':
    case 'outdoors':
      return /^break$/i.test(title) ? 'it is break time' : `it is time for: ${title}`;
    case 'lesson':
      return `I go with my group to: ${title}`;
    case 'free':
      return 'my group has no session. An adult tells us where to be';
    default:
      return toTogether(title);
  }
}

function toWhereabouts({place, adult}: PictureStep): string {
  return [place && ` It is in ${place}.`, adult && ` ${adult} is the adult there.`].filter(Boolean).join('');
}

// Titles such as "Everyone, in form rooms: three counts" say it themselves.
function toTogether(title: string): string {
  const [, rest] = /^everyone,? (.+)/i.exec(title) ?? [];
  return rest ? `everyone is ${rest}` : `everyone is together for: ${title}`;
}

function toStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

function toEnding({plan}: DayBook, steps: PictureStep[]): Part[] {
  const places = new Set(steps.flatMap(({place}) => place ?? []));
  const end = steps.at(-1)?.starts;
  return [
    places.size > 1
      ? {
          icon: 'lesson',
          text: `I will be in ${toNumberWord(places.size)} different rooms. My group walks there together.`,
        }
      : {icon: 'lesson', text: 'Some rooms may be new to me. My group walks there together.', check: true},
    {
      icon: 'together',
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
