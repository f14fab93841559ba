// Reads the running order of a lesson out of its section "Activities".
import type {Heading, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';

import {findSection, splitAtHeadings, type ParsedLesson} from './parse-lesson.ts';
import {isDemands} from './read-demands.ts';
import {toIds} from './to-id.ts';

/** One step of the running order. */
export interface ParsedActivity {
  /** Unique in the lesson. */
  id: string;
  title: string;
  /** Undefined where the heading does not end in "(10 minutes)". */
  minutes?: number;
  canBeCut: boolean;
  heading: Heading;
  /** What the teacher does, without the adaptations and demands. */
  nodes: RootContent[];
  adaptations: ContainerDirective[];
  /** What it asks of pupils, where that stands directly under the heading. */
  demands?: LeafDirective;
  /** The same elsewhere in it, where it should not be. */
  moreDemands: LeafDirective[];
}

const HEADING = /^(?<title>.*\S)\s+\((?<minutes>\d{1,3}) minutes?(?<cut>, can be cut)?\)$/;

const known = new WeakMap<ParsedLesson, ParsedActivity[]>();

/** Reads the activities of a lesson, right or wrong; once, for whoever asks. */
export function parseActivities(lesson: ParsedLesson): ParsedActivity[] {
  const activities = known.get(lesson) ?? readActivities(lesson);
  known.set(lesson, activities);
  return activities;
}

function readActivities(lesson: ParsedLesson): ParsedActivity[] {
  const parts = splitAtHeadings(findSection(lesson, 'Activities')?.nodes ?? [], 3);
  const read = parts.map((part) => ({part, ...readHeading(part.title)}));
  const ids = toIds(read.map(({title}) => title));
  return read.map(({part, title, minutes, canBeCut}, index) => ({
    id: ids[index] ?? `${index + 1}`,
    title,
    minutes,
    canBeCut,
    heading: part.heading,
    nodes: part.nodes.filter((node) => !isAdaptation(node) && !isDemands(node)),
    adaptations: part.nodes.filter(isAdaptation),
    demands: part.nodes.slice(0, 1).find(isDemands),
    moreDemands: part.nodes.slice(1).filter(isDemands),
  }));
}

/** Tells whether a node is an `:::adapt` block. */
export function isAdaptation(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'adapt';
}

/** Reads the areas of need that an `:::adapt` block is for. */
export function readNeeds(adaptation: ContainerDirective): string[] {
  return (adaptation.attributes?.['for'] ?? '').split(/\s+/).filter(Boolean);
}

function readHeading(heading: string): Pick<ParsedActivity, 'title' | 'minutes' | 'canBeCut'> {
  const {title, minutes, cut} = HEADING.exec(heading)?.groups ?? {};
  if (title === undefined) return {title: heading, canBeCut: false};
  return {title, minutes: Number(minutes), canBeCut: cut !== undefined};
}
