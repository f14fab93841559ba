// Ways to hand a lesson to colleagues and its worksheets to pupils: plain links, and codes for their cameras.
import type {Lesson, Library} from '@resilience/content';

import {toPupilAddress} from './pupil-address.ts';
import {toLessonView} from './to-lesson-view.ts';
import {toPupilTitle} from './to-pupil-title.ts';
import {toQrCode, type QrCode} from './to-qr-code.ts';
import {toSheetOptions} from './to-sheet-options.ts';
import {toVersionQuery} from './to-version-query.ts';

/** One address with the places that it can be sent to. */
export interface ShareLink {
  /** Unique in the page. */
  id: string;
  title: string;
  /** Absolute. */
  url: string;
  places: {label: string; href: string}[];
}

/** The page to share from. */
export interface ShareView {
  title: string;
  lessonHref: string;
  adaptedFor?: string;
  lesson: ShareLink;
  worksheets: (ShareLink & {code: QrCode; adapted: boolean})[];
  /** Whether the copies for pupils leave out key stage and year group. */
  hidesStage: boolean;
  /** Address of this page with the other choice. */
  stageHref: string;
}

/** What was asked for. */
export interface ShareRequest {
  chosen: string[];
  hidesStage: boolean;
  /** Address of the site, without a slash at its end. */
  publicUrl: string;
}

/** Puts the page together. */
export function toShareView(lesson: Lesson, library: Library, request: ShareRequest): ShareView {
  const {chosen, hidesStage, publicUrl} = request;
  const {adaptedFor, worksheets} = toLessonView(lesson, library, chosen);
  const path = `/lessons/${lesson.slug}`;
  const query = toVersionQuery(chosen);
  const options = toSheetOptions(new URLSearchParams(hidesStage ? 'stage=hide' : ''));
  const stage = (hides: boolean) => (hides ? 'hide' : undefined);
  return {
    title: lesson.title,
    lessonHref: `${path}${query}`,
    adaptedFor,
    lesson: toLink({id: 'lesson', title: lesson.title, url: `${publicUrl}${path}${query}`}, lesson.summary),
    worksheets: worksheets.map(({id, name, title, adapted}) => {
      const url = `${publicUrl}${toPupilAddress(lesson.slug, {name}, options)}`;
      return {...toLink({id, title: toPupilTitle(title), url}), code: toQrCode(url), adapted};
    }),
    hidesStage,
    stageHref: `${path}/share${toVersionQuery(chosen, {stage: stage(!hidesStage)})}#pupils`,
  };
}

// Plain links: nothing of Google's or Microsoft's is loaded before somebody follows one.
function toLink(link: Pick<ShareLink, 'id' | 'title' | 'url'>, summary?: string): ShareLink {
  const url = encodeURIComponent(link.url);
  const title = encodeURIComponent(link.title);
  const body = encodeURIComponent([...(summary ? [summary] : []), link.url].join('\n\n'));
  return {
    ...link,
    places: [
      {label: 'Google Classroom', href: `https://classroom.google.com/u/0/share?url=${url}`},
      {label: 'Microsoft Teams', href: `https://teams.microsoft.com/share?href=${url}&text=${title}`},
      {label: 'Email', href: `mailto:?subject=${title}&body=${body}`},
    ],
  };
}
