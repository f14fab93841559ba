// Lists the lessons that drop-down days name, for rules that compare days with their lessons.
import type {DaySlot} from '../day.ts';
import type {DayFacts, LessonFacts, LibraryFacts} from './library-facts.ts';
import type {Place} from './place.ts';

/** A lesson that a day names. */
export interface NamedLesson {
  day: DayFacts;
  slug: string;
  /** Where it is named. */
  part: 'slot' | 'carousel' | 'followUp';
  /** The slot of the timetable that it fills; undefined elsewhere. */
  slot?: DaySlot;
  place?: Place;
}

/** A lesson that a day names and that is there. */
export interface FoundLesson extends NamedLesson {
  lesson: LessonFacts;
}

/** Lists every lesson that a day names, in the order of its fields. */
export function listNamedLessons(day: DayFacts): NamedLesson[] {
  const {timetable = [], carousel = [], followUps = []} = day.fields;
  const at = (key: string): Pick<NamedLesson, 'day' | 'place'> => ({day, place: day.places[key]});
  return [
    ...timetable.flatMap((slot, index): NamedLesson[] =>
      slot.lesson === undefined
        ? []
        : [{...at(`timetable.${index}.lesson`), part: 'slot', slug: slot.lesson, slot}],
    ),
    ...carousel.map((slug, index) => ({...at(`carousel.${index}`), part: 'carousel' as const, slug})),
    ...followUps.map((slug, index) => ({...at(`followUps.${index}`), part: 'followUp' as const, slug})),
  ];
}

/** Finds the lessons that days name; those that are not there have a message of their own. */
export function findNamedLessons({days, lessons}: Pick<LibraryFacts, 'days' | 'lessons'>): FoundLesson[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  return days.flatMap(listNamedLessons).flatMap((named) => {
    const lesson = bySlug.get(named.slug);
    return lesson ? [{...named, lesson}] : [];
  });
}

/** The slots of a day that the carousel fills: sessions that name no lesson. */
export function findCarouselSlots(timetable: readonly DaySlot[]): DaySlot[] {
  return timetable.filter(({kind, lesson}) => kind === 'session' && lesson === undefined);
}
