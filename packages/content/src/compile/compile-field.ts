// Compiles the Markdown in a field of a YAML file; its problems stand at their place in the YAML.
import type {VFileMessage} from 'vfile-message';

import {checkFile} from '../check/check-file.ts';
import {findLinks} from '../check/find-links.ts';
import type {LinkFact} from '../check/library-facts.ts';
import {toMessage, toRecord} from '../check/message.ts';
import type {Place, Point} from '../check/place.ts';
import type {Html} from '../lesson.ts';
import {parseMarkdown} from '../parse/parse-markdown.ts';
import type {FieldPath, PlacedYaml} from '../parse/parse-yaml.ts';
import type {SourceText} from '../read/source-file.ts';
import {createRender} from './render-html.ts';

/** Which field of which file. */
export interface FieldSource {
  source: SourceText;
  yaml: PlacedYaml;
  path: FieldPath;
}

/** A field that was compiled. */
export interface CompiledField {
  html: Html;
  messages: VFileMessage[];
  links: LinkFact[];
}

/** Checks and renders the Markdown in a field. */
export function compileField({source, yaml, path}: FieldSource): CompiledField {
  const text = String(
    path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], yaml.value),
  );
  const field = parseMarkdown({path: source.path, text}, 'field');
  checkFile(field);
  const shift = createShift(source.text, yaml.placeOf(path));
  const render = createRender({tree: field.tree, findPassage: () => undefined, findMedia: () => undefined});
  return {
    html: render(field.tree.children),
    messages: field.file.messages.map((message) => {
      const record = toRecord(message);
      return toMessage({...record, place: shift(record.place)}, source.path);
    }),
    links: findLinks(field).map((link) => ({...link, place: shift(link.place)})),
  };
}

/**
 * Text after `|` keeps its lines, so that places in it can be told exactly; of other text only the field is named.
 * @param whole the YAML file
 * @param field where the field's value stands
 */
function createShift(whole: string, field: Place): (place: Place | undefined) => Place {
  const lines = whole.split(/\r?\n/);
  const isBlock = /\|[-+0-9]*\s*(?:#.*)?$/.test(lines[field.start.line - 1] ?? '');
  if (!isBlock) return () => field;
  const indent = /^ */.exec(lines[field.start.line] ?? '')?.[0].length ?? 0;
  const move = ({line, column}: Point): Point => ({line: line + field.start.line, column: column + indent});
  return (place) => (place ? {start: move(place.start), end: move(place.end)} : field);
}
