// The fields of a plan with their limits, and what to say where a value does not keep to them.
import {z} from 'zod';

import {CLOCK} from '../clock.ts';

// Without this zod tries to compile code as it starts, which a page's Content-Security-Policy rightly refuses.
z.config({jitless: true});

/** The most that a plan may hold, so that every plan can be shown, saved and planned. */
export const PLAN_LIMITS = {
  slots: 20,
  groups: 60,
  sessions: 40,
  rooms: 80,
  adults: 120,
  pins: 600,
  followUps: 4,
  nameLength: 80,
  titleLength: 120,
  pupils: 400,
  capacity: 2000,
  slotMinutes: 300,
  sessionMinutes: 300,
  runs: 60,
} as const;

const {nameLength, titleLength} = PLAN_LIMITS;

/** Characters that no name has, and that would break the lines of what is made from a plan. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** One line. */
function text(what: string, most: number) {
  const empty = `Enter ${what}.`;
  return z
    .string({error: empty})
    .trim()
    .min(1, {error: empty})
    .max(most, {error: `Shorten ${what} to ${most} characters or fewer.`})
    .refine((name) => !CONTROL.test(name), {
      error: `Write ${what} on one line, without tabs or other characters that cannot be seen.`,
    });
}

function whole(what: string, least: number, most: number) {
  const error = `Enter ${what} as a whole number from ${least} to ${most}.`;
  return z.int({error}).min(least, {error}).max(most, {error});
}

function many<Item extends z.ZodType>(what: string, item: Item, most: number) {
  return z
    .array(item, {error: `Give ${what} as a list.`})
    .max(most, {error: `Keep to ${most} ${what} or fewer. A plan has no room for more.`});
}

function yesOrNo(what: string) {
  return z.boolean({error: `Say yes or no: ${what}.`});
}

const id = z.string({error: 'Give it an id.'}).regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, {
  error: 'Make the id of letters, digits and hyphens, 40 characters at most.',
});

const slug = z
  .string({error: 'Name the lesson by its address.'})
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {error: 'Name the lesson as its address does, such as leave-the-page.'})
  .max(120, {error: 'Shorten the name of the lesson to 120 characters or fewer.'});

const clock = z
  .string({error: 'Enter a time, such as 09:15.'})
  .regex(CLOCK, {error: 'Enter a time by the 24-hour clock, such as 09:15.'});

const date = z.iso.date({error: 'Enter a real date, such as 2027-03-12.'});

const slot = z.object(
  {
    id,
    kind: z.enum(['session', 'break', 'fixed'], {
      error: 'Say whether the slot is for sessions, a break, or a fixed point for everyone.',
    }),
    title: text('a title for the slot', nameLength),
    starts: clock,
    minutes: whole('how long the slot is, in minutes,', 1, PLAN_LIMITS.slotMinutes),
    lesson: slug.optional(),
  },
  {error: 'Describe the slot by its fields.'},
);

const group = z.object(
  {
    id,
    name: text('a name for the group', nameLength),
    size: whole('how many pupils are in the group', 1, PLAN_LIMITS.pupils),
    year: whole('the school year', 0, 13).optional(),
    quiet: yesOrNo('does the group need a quiet place'),
    sessions: many('sessions', id, PLAN_LIMITS.sessions).optional(),
  },
  {error: 'Describe the group by its fields.'},
);

const session = z.object(
  {
    id,
    title: text('a title for the session', titleLength),
    minutes: whole('how long the session is, in minutes,', 1, PLAN_LIMITS.sessionMinutes),
    lesson: slug.optional(),
    weight: z.union([z.literal(1), z.literal(2), z.literal(3)], {
      error: 'Choose how heavy the content is: 1, 2 or 3.',
    }),
    groupsAtOnce: whole('how many groups one run takes', 1, PLAN_LIMITS.groups),
    runsAtOnce: whole('how many runs there may be at once', 1, PLAN_LIMITS.runs),
    slots: many('slots', id, PLAN_LIMITS.slots).optional(),
    after: many('sessions', id, PLAN_LIMITS.sessions).optional(),
    screen: yesOrNo('does the session need a screen'),
    rooms: many('rooms', id, PLAN_LIMITS.rooms).optional(),
  },
  {error: 'Describe the session by its fields.'},
);

const room = z.object(
  {
    id,
    name: text('a name for the room', nameLength),
    capacity: whole('how many pupils the room takes', 1, PLAN_LIMITS.capacity),
    screen: yesOrNo('does the room have a screen'),
    unavailable: many('slots', id, PLAN_LIMITS.slots),
  },
  {error: 'Describe the room by its fields.'},
);

const adult = z.object(
  {
    id,
    name: text('a name for the adult', nameLength),
    unavailable: many('slots', id, PLAN_LIMITS.slots),
    mostRuns: whole('how many runs the adult leads at most', 0, PLAN_LIMITS.slots).optional(),
    sessions: many('sessions', id, PLAN_LIMITS.sessions).optional(),
  },
  {error: 'Describe the adult by its fields.'},
);

const run = z.object({
  slot: id,
  session: id,
  groups: many('groups', id, PLAN_LIMITS.groups),
  room: id.optional(),
  adult: id.optional(),
});

const pins = many('pinned meetings', z.object({group: id, session: id, slot: id}), PLAN_LIMITS.pins);

const rotation = z.object({runs: many('runs', run, PLAN_LIMITS.slots * PLAN_LIMITS.groups)});

const used = whole('the greatest number that an id ever had', 0, 999_999).optional();

/** The shape of a plan. Unknown fields are dropped; references are checked elsewhere. */
export const planFields = z.object(
  {
    title: text('a title for the day', titleLength),
    date: date.optional(),
    moving: z
      .enum(['pupils', 'kit'], {error: 'Say what goes from room to room: the pupils, or the kit.'})
      .optional(),
    slots: many('slots', slot, PLAN_LIMITS.slots),
    groups: many('groups', group, PLAN_LIMITS.groups),
    sessions: many('sessions', session, PLAN_LIMITS.sessions),
    rooms: many('rooms', room, PLAN_LIMITS.rooms),
    adults: many('adults', adult, PLAN_LIMITS.adults),
    pins,
    agreed: rotation.optional(),
    before: z.object({version: z.int(), pins, agreed: rotation.optional()}).optional(),
    followUps: many('follow-ups', slug, PLAN_LIMITS.followUps),
    used: z.object({slots: used, groups: used, sessions: used, rooms: used, adults: used}).optional(),
  },
  {error: 'Choose a file that was downloaded from this planner: it does not hold a plan.'},
);
