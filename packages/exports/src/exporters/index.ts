// Everything that a lesson can be written as, in the order in which it is offered. A new format is its file and its
// line here. Each file brings its library in when it first writes, so that listing formats costs nothing.
import {docx} from './docx.ts';
import type {Exporter} from './exporter.ts';
import {html} from './html.ts';
import {imscc} from './imscc.ts';
import {json} from './json.ts';
import {md} from './md.ts';
import {pptx} from './pptx.ts';
import {txt} from './txt.ts';
import {createZip} from './zip.ts';

/** Each writes a file that stands alone; the zip holds all of them. */
const documents: readonly Exporter[] = [docx, pptx, html, md, txt, json];

/** Every exporter of a lesson. */
export const exporters: readonly Exporter[] = [...documents, createZip(documents), imscc];

/** Finds an exporter by the word that stands in addresses. */
export function findExporter(format: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.format === format);
}
