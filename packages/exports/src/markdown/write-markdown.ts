// Writes a lesson as Markdown.
import {toDateText, toLicenceText} from '@resilience/content/say';

import {chooseParts} from '../choose-parts.ts';
import type {WriteOptions} from '../exporters/exporter.ts';
import type {LessonOutline, OutlinePart} from '../outline.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {toLines, type PictureAddress} from './to-lines.ts';

/** Writes Markdown in UTF-8; pictures stay on the site and are shown from there. */
export async function writeMarkdown(outline: LessonOutline, {part}: WriteOptions): Promise<Uint8Array> {
  const {origin} = new URL(outline.url);
  const text = toMarkdown(outline, {part, toAddress: (file) => `${origin}/${file}`});
  return new TextEncoder().encode(text);
}

/**
 * Says a lesson in Markdown.
 * @param options the one part to write, and where pictures are found
 */
export function toMarkdown(
  outline: LessonOutline,
  {part, toAddress}: {part?: string; toAddress: PictureAddress},
): string {
  const parts = chooseParts(outline, part).map((chosen) => toPart(chosen, toAddress));
  const blocks =
    part === undefined ? [toFront(outline), ...parts, toEnd(outline)] : [...parts, toEnd(outline)];
  return `${blocks.join('\n\n')}\n`;
}

function toFront({title, summary, adaptedFor, facts}: LessonOutline): string {
  const rows = facts.map(({term, text}) => `- **${escapeMarkdown(term)}:** ${escapeMarkdown(text)}`);
  const version = adaptedFor ? [`**Adapted for ${escapeMarkdown(adaptedFor)}.**`] : [];
  return [`# ${escapeMarkdown(title)}`, escapeMarkdown(summary), ...version, rows.join('\n')].join('\n\n');
}

function toPart({kind, title, blocks}: OutlinePart, toAddress: PictureAddress): string {
  // The plan's own sections stand under the lesson's title; every other part begins like a lesson of its own.
  const heading = kind === 'plan' ? [] : [`# ${escapeMarkdown(title)}`, ''];
  return [...heading, ...toLines(blocks, toAddress)].join('\n');
}

function toEnd({url, licence, reviewed}: LessonOutline): string {
  return `---\n\nFrom <${url}>, reviewed on ${toDateText(reviewed)}. Licence: ${toLicenceText(licence)}.`;
}
