// One lesson of a cartridge: a link, pages for pupils and for teachers, and files to change.
import type {LessonOutline, OutlinePart} from '../outline.ts';
import {escapeXml} from '../package/escape-xml.ts';
import {writeSlides} from '../slides/write-slides.ts';
import {writePage} from '../web-page/write-page.ts';
import {writeWord} from '../word/write-word.ts';

/** One thing in a cartridge. */
export interface CartridgeItem {
  title: string;
  /** Its file, relative to the manifest. */
  path: string;
  kind: 'webcontent' | 'link';
  /** True for plans and answers: platforms hide them from pupils. */
  forTeachers: boolean;
  make(): Promise<Uint8Array> | string;
}

/** One lesson in a cartridge. */
export interface CartridgeSection {
  title: string;
  items: CartridgeItem[];
}

/** Where the files of a lesson lie, and its pictures. */
export interface SectionOptions {
  folder: string;
  media: ReadonlyMap<string, Uint8Array>;
}

/** Lists what a cartridge holds of a lesson. */
export function toSection(outline: LessonOutline, {folder, media}: SectionOptions): CartridgeSection {
  const {title, url, slides} = outline;
  const deck: CartridgeItem = {
    title: 'Slides (PowerPoint)',
    path: `${folder}/slides.pptx`,
    kind: 'webcontent',
    // Its notes are for the teacher.
    forTeachers: true,
    make: () => writeSlides(outline, {media}),
  };
  return {
    title,
    items: [
      {
        title: 'This lesson in the Resilience Library',
        path: `${folder}/link.xml`,
        kind: 'link',
        forTeachers: true,
        make: () => toLink(title, url),
      },
      {
        title: 'Plan, worksheets and answers (Word)',
        path: `${folder}/lesson.docx`,
        kind: 'webcontent',
        forTeachers: true,
        make: () => writeWord(outline, {media}),
      },
      ...(slides.length > 0 ? [deck] : []),
      ...outline.parts.map((part) => toPage(part, outline, {folder, media})),
    ],
  };
}

function toPage(
  {id, kind, title}: OutlinePart,
  outline: LessonOutline,
  {folder, media}: SectionOptions,
): CartridgeItem {
  return {
    title,
    path: `${folder}/${id}.html`,
    kind: 'webcontent',
    forTeachers: kind === 'plan' || kind === 'answers',
    make: () => writePage(outline, {media, part: id}),
  };
}

function toLink(title: string, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd">
  <title>${escapeXml(title)}</title>
  <url href="${escapeXml(url)}" target="_blank"/>
</webLink>
`;
}
