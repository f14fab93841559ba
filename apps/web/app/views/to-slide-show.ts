// The slides of a lesson as they are shown, printed and presented.
import type {Lesson, Library, Slide} from '@resilience/content';

import {toLessonView, type AdaptationView} from './to-lesson-view.ts';
import {toLowerHeadings} from './to-lower-headings.ts';
import {toSlideActivities} from './to-slide-activities.ts';
import {toSlideSize, type SlideSize} from './to-slide-size.ts';
import {toVersionQuery} from './to-version-query.ts';

/** One slide a page, or six a page with lines to write on. */
export type SlideLayout = 'single' | 'notes';

/** A slide as it is shown. */
export interface ShownSlide {
  /** `slide-3`: its place in the page. */
  id: string;
  number: number;
  title: string;
  html: string;
  notesHtml: string;
  /** How large its text can be, reckoned by how much there is; the page's script measures. */
  size: SlideSize;
  /** The activity that it begins, as an index. */
  activity?: number;
  /** What changes in that activity in the chosen version. */
  adaptations: AdaptationView[];
}

/** The page of a lesson's slides. */
export interface SlideShowView {
  title: string;
  lessonHref: string;
  layout: SlideLayout;
  /** Address of the other layout. */
  otherHref: string;
  /** The page with the script that reads it aloud, and without. */
  aloudHref: string;
  silentHref: string;
  adaptedFor?: string;
  slides: ShownSlide[];
  activities: {title: string; minutes: number}[];
}

/**
 * Puts the slides into words.
 * @param chosen areas of need whose adaptations stand in the presenter's notes
 */
export function toSlideShow(
  lesson: Lesson,
  library: Library,
  {chosen, layout}: {chosen: string[]; layout: SlideLayout},
): SlideShowView {
  const {activities, adaptedFor} = toLessonView(lesson, library, chosen);
  const begun = toSlideActivities(
    lesson.slides.map(({title}) => title),
    activities.map(({title}) => title),
  );
  const path = `/lessons/${lesson.slug}`;
  return {
    title: lesson.title,
    lessonHref: `${path}${toVersionQuery(chosen)}`,
    layout,
    aloudHref: `${path}/slides${toVersionQuery(chosen, {'read-aloud': 1})}`,
    silentHref: `${path}/slides${toVersionQuery(chosen)}`,
    otherHref: `${path}/slides${toVersionQuery(chosen, {layout: layout === 'notes' ? undefined : 'notes'})}`,
    adaptedFor,
    activities: activities.map(({title, minutes}) => ({title, minutes})),
    slides: lesson.slides.map((slide, index) => {
      const activity = begun[index];
      return {
        ...toShown(slide, index),
        activity,
        adaptations: adaptedFor && activity !== undefined ? (activities[activity]?.adaptations ?? []) : [],
      };
    }),
  };
}

function toShown(slide: Slide, index: number): Omit<ShownSlide, 'adaptations'> {
  const {title, html, notesHtml} = slide;
  return {
    id: `slide-${index + 1}`,
    number: index + 1,
    title,
    html: toLowerHeadings(html, 1),
    notesHtml: toLowerHeadings(notesHtml, 2),
    size: toSlideSize(slide),
  };
}
