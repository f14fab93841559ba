// Writes a lesson, or one part of it, as a Word document.
import {toLicenceText} from '@resilience/content/say';
import {Document, Packer, Paragraph, type FileChild} from 'docx';

import {chooseParts} from '../choose-parts.ts';
import type {WriteOptions} from '../exporters/exporter.ts';
import type {LessonOutline, OutlinePart} from '../outline.ts';
import {finishPackage} from '../package/finish-package.ts';
import {loadPictures} from '../pictures/load-pictures.ts';
import {toBlocks, type WordContext} from './to-blocks.ts';
import {markDecorative} from './mark-decorative.ts';
import {createNumbering} from './numbering.ts';
import {pageProperties, toFooter} from './page.ts';
import {styles} from './styles.ts';
import {toTitle} from './to-title.ts';

/** Writes a Word document: A4, en-GB, each part beginning on a page of its own. */
export async function writeWord(outline: LessonOutline, {part, media}: WriteOptions): Promise<Uint8Array> {
  const parts = chooseParts(outline, part);
  const pictures = await loadPictures(
    parts.flatMap(({blocks}) => blocks),
    media,
  );
  const numbering = createNumbering();
  const context: WordContext = {pictures, numbering, roomToWrite: false};
  const body = parts.flatMap((chosen, index) => toPart(chosen, {outline, context, first: index === 0}));
  const whole = part === undefined;
  const document = new Document({
    title: whole ? outline.title : `${parts[0]?.title}: ${outline.title}`,
    subject: outline.summary,
    creator: 'Resilience Library',
    lastModifiedBy: 'Resilience Library',
    description: `From ${outline.url}. Licence: ${toLicenceText(outline.licence)}.`,
    styles,
    numbering: {config: numbering.config},
    sections: [
      {
        properties: pageProperties,
        footers: {default: toFooter(outline)},
        children: [...(whole ? toTitle(outline) : []), ...body],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), outline.reviewed, markDecorative);
}

interface PartPlace {
  outline: LessonOutline;
  context: WordContext;
  /** The first part stands under the title of the lesson; every other begins a page. */
  first: boolean;
}

function toPart({kind, title, blocks}: OutlinePart, {context, first}: PartPlace): FileChild[] {
  const heading = new Paragraph({text: title, style: 'Heading1', pageBreakBefore: !first});
  return [heading, ...toBlocks(blocks, {...context, roomToWrite: kind === 'worksheet'})];
}
