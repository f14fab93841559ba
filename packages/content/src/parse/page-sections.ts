// The sections of lessons and days, in their order: what rules ask for, and what is compiled.

/** The sections of lesson.md. */
export const LESSON_SECTIONS = [
  'Before you teach',
  'Activities',
  'Adapt this lesson',
  'If a pupil says',
  'Check learning',
  'Take it further',
] as const;

/** The sections of a drop-down day. */
export const DAY_SECTIONS = [
  'Purpose',
  'Staff briefing',
  'Rooms and kit',
  'Note to parents and carers',
  'Pupils who are absent or need a different day',
  'Closing reflection',
  'Retrieval quiz',
] as const;

/** The sections of each kind of page. */
export const SECTIONS: Record<'lesson' | 'day', readonly string[]> = {
  lesson: LESSON_SECTIONS,
  day: DAY_SECTIONS,
};

/** The one section that may be left out. */
export const OPTIONAL_SECTION = 'Adapt this lesson';
