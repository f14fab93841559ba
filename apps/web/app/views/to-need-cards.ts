// The four areas of need in plain words, with how much there is for each.
import type {LessonSummary, Manifest} from '@resilience/content';
import {isPlainer} from '@resilience/exports';

/** An area of need and what the library has for it. */
export interface NeedCard {
  id: string;
  href: string;
  label: string;
  /** Who it is about. */
  means: string;
  /** What its version of a lesson brings. */
  brings: string;
  lessons: number;
  worksheets: number;
  /** False where the plainer worksheets stand beside the ordinary ones and do not take their place. */
  plainer: boolean;
  cards: number;
}

interface NeedWords {
  means: string;
  brings: string;
}

const words: Record<string, NeedWords> = {
  'communication-and-interaction': {
    means:
      'Pupils who find it hard to say what they want, to follow what is said, or to understand what is meant but not said: speech and language needs, autism.',
    brings: 'Literal words, symbols and scripts, other ways to answer than speaking, plainer worksheets.',
  },
  'cognition-and-learning': {
    means:
      'Pupils who learn more slowly than others, or who have one particular difficulty such as dyslexia or dyscalculia.',
    brings: 'Fewer and larger steps, less to read and write, things to hold and sort, plainer worksheets.',
  },
  'social-emotional-and-mental-health': {
    means:
      'Pupils whose feelings get in the way of learning: anxiety, low mood, attachment needs, ADHD, behaviour that shows how a pupil feels.',
    brings: 'No surprises, a way out that nobody notices, a job to do, the right to pass.',
  },
  'sensory-and-physical': {
    means: 'Pupils who see, hear or move differently, or who cannot bear some sounds, lights or textures.',
    brings: 'Large print, pictures said in words, seats and routes that work, quieter ways to do the same.',
  },
};

/** @returns the areas of need in the library's order */
export function toNeedCards({vocabularies, lessons}: Pick<Manifest, 'vocabularies' | 'lessons'>): NeedCard[] {
  return vocabularies.needs.map(({id, label, description = ''}) => {
    const adapted = lessons.filter(({adaptedFor}) => adaptedFor.includes(id));
    return {
      id,
      href: `/adapted?need=${id}#results`,
      label,
      ...(words[id] ?? {means: description, brings: ''}),
      lessons: adapted.length,
      worksheets: count(adapted, ({worksheets}) => worksheets.filter((sheet) => sheet.adapted)),
      plainer: isPlainer([id]),
      cards: count(adapted, ({vocabulary}) => vocabulary),
    };
  });
}

function count(lessons: LessonSummary[], toItems: (lesson: LessonSummary) => unknown[]): number {
  return lessons.reduce((sum, lesson) => sum + toItems(lesson).length, 0);
}
