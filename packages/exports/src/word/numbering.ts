// Real lists: bullets, and numbers that begin where the list says.
import {AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions} from 'docx';

import {LIST_INDENT} from './indent.ts';

/** Which list a paragraph belongs to, as Word says it. */
export interface ListPlace {
  reference: string;
  instance: number;
  level: number;
}

/** The lists of one document. */
export interface Numbering {
  /** Filled as lists are begun. */
  config: INumberingOptions['config'][number][];
  /** Begins a list: its numbers count on their own. */
  begin(list: {ordered: boolean; start: number; level: number}): ListPlace;
}

const LEVELS = 6;

/** Gives the lists of a new document. */
export function createNumbering(): Numbering {
  const config: Numbering['config'] = [];
  let instance = 0;
  return {
    config,
    begin({ordered, start, level}) {
      const reference = ordered ? `numbers-from-${start}` : 'bullets';
      if (!config.some((entry) => entry.reference === reference))
        config.push({reference, levels: toLevels(ordered, start)});
      instance += 1;
      return {reference, instance, level: Math.min(level, LEVELS - 1)};
    },
  };
}

const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const bullets = ['•', '–', '▪'];

function toLevels(ordered: boolean, start: number): ILevelsOptions[] {
  return Array.from({length: LEVELS}, (_, level) => ({
    level,
    start,
    format: ordered ? formats[level % formats.length] : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : bullets[level % bullets.length],
    alignment: AlignmentType.LEFT,
    style: {
      run: {font: 'Arial'},
      paragraph: {indent: {left: LIST_INDENT * (level + 1), hanging: LIST_INDENT}},
    },
  }));
}
