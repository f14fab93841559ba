// Writes a lesson, or one part of it, as a web page that needs nothing else.
import {toDateText, toLicenceText} from '@resilience/content/say';
import {h} from 'hastscript';
import {toHtml} from 'hast-util-to-html';

import {chooseParts} from '../choose-parts.ts';
import type {WriteOptions} from '../exporters/exporter.ts';
import {getMedia, listMedia} from '../media.ts';
import type {LessonOutline, OutlinePart, OutlineSlide} from '../outline.ts';
import {pageStyle} from './page-style.ts';
import {toDataUrl} from './to-data-url.ts';
import {toElements, type PictureSource} from './to-elements.ts';

type Element = ReturnType<typeof h>;

/** Writes the page: style and pictures are inside, no script is, and nothing is loaded from anywhere. */
export async function writePage(outline: LessonOutline, {part, media}: WriteOptions): Promise<Uint8Array> {
  const parts = chooseParts(outline, part);
  const whole = part === undefined;
  const files = listMedia({parts, slides: whole ? outline.slides : []});
  const urls = new Map(files.map((file) => [file, toDataUrl(file, getMedia(media, file))]));
  const toSource: PictureSource = (file) => urls.get(file) ?? '';
  const title = whole ? outline.title : `${parts[0]?.title} – ${outline.title}`;
  const page = h('html', {lang: 'en-GB'}, [
    toHead(title),
    h('body', [
      ...(whole ? [toFront(outline)] : []),
      h('main', [
        ...parts.map((chosen) => toSection(chosen, toSource, whole)),
        ...(whole ? toSlides(outline, toSource) : []),
      ]),
      toFoot(outline),
    ]),
  ]);
  return new TextEncoder().encode(`<!doctype html>\n${toHtml(page)}\n`);
}

function toHead(title: string): Element {
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    // Whatever this file is opened in, it reaches for nothing.
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    }),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', `${title} – Resilience Library`),
    h('style', pageStyle),
  ]);
}

function toFront({title, summary, adaptedFor, facts, parts, slides}: LessonOutline): Element {
  const links = [
    ...parts.map(({id, title: name}) => ({id, name})),
    ...(slides.length > 0 ? [{id: 'slides', name: 'Slides'}] : []),
  ];
  return h('header', [
    h('h1', title),
    ...(adaptedFor ? [h('p.version', `Adapted for ${adaptedFor}`)] : []),
    h('p.summary', summary),
    h(
      'dl',
      facts.map(({term, text}) => h('div', [h('dt', term), h('dd', text)])),
    ),
    h('nav', {ariaLabel: 'In this file'}, [
      h(
        'ul',
        links.map(({id, name}) => h('li', [h('a', {href: `#${id}`}, name)])),
      ),
    ]),
  ]);
}

function toSection({id, kind, title, blocks}: OutlinePart, toSource: PictureSource, whole: boolean): Element {
  // Alone, a part is the page; in the whole lesson it stands under the lesson's title.
  const heading = h(whole ? 'h2' : 'h1', title);
  return h('section', {id, className: [kind]}, [
    heading,
    ...toElements(blocks, {toSource, under: whole ? 2 : 1}),
  ]);
}

function toSlides({slides}: LessonOutline, toSource: PictureSource): Element[] {
  if (slides.length === 0) return [];
  const toSlide = ({title, blocks, notes}: OutlineSlide, index: number) =>
    h('article', [
      h('h3', [`${index + 1}. ${title}`]),
      ...toElements(blocks, {toSource, under: 3}),
      ...(notes.length > 0
        ? [h('aside.notes', [h('p', [h('strong', 'Notes')]), ...toElements(notes, {toSource, under: 3})])]
        : []),
    ]);
  return [h('section', {id: 'slides', className: ['slides']}, [h('h2', 'Slides'), ...slides.map(toSlide)])];
}

function toFoot({title, url, licence, reviewed}: LessonOutline): Element {
  return h('footer', [
    h('p', [
      h('a', {href: url}, title),
      `, Resilience Library. Reviewed on ${toDateText(reviewed)}. Licence: ${toLicenceText(licence)}.`,
    ]),
  ]);
}
