// The page that every part stands on: A4 with a footer that says where it is from.
import {toLicenceText} from '@resilience/content/say';
import {AlignmentType, ExternalHyperlink, Footer, PageNumber, Paragraph, TabStopType, TextRun} from 'docx';
import type {ISectionPropertiesOptions} from 'docx';

import type {LessonOutline} from '../outline.ts';
import {colours} from './styles.ts';

/** Twentieths of a point: the unit of lengths in Word. */
const MARGIN = 1134;

/** Width of the text on A4, in twentieths of a point. */
export const TEXT_WIDTH = 11906 - 2 * MARGIN;

/** A4 upright with margins of 2 cm. */
export const pageProperties: ISectionPropertiesOptions = {
  page: {
    size: {width: 11906, height: 16838},
    margin: {top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: 567},
  },
};

/** Writes the footer: title, licence and the number of the page. */
export function toFooter({title, url, licence}: LessonOutline): Footer {
  const style = {size: 17, color: colours.grey};
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{type: TabStopType.RIGHT, position: TEXT_WIDTH}],
        border: {top: {style: 'single', size: 4, space: 6, color: colours.line}},
        children: [
          new ExternalHyperlink({link: url, children: [new TextRun({...style, text: shorten(title)})]}),
          new TextRun({...style, text: ` · Resilience Library · ${toLicenceText(licence)}`}),
          new TextRun({...style, children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]}),
        ],
      }),
    ],
  });
}

const LONGEST = 42;

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  return `${title
    .slice(0, LONGEST)
    .replace(/\s+\S*$/, '')
    .replace(/[\s:,;.–-]+$/, '')}…`;
}
