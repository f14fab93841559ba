// JSON: for other programs.
import type {Exporter} from './exporter.ts';

/** Writes the outline of the version as it is, with addresses in place of paths of pictures. */
export const json: Exporter = {
  format: 'json',
  label: 'JSON',
  description: 'Plan, worksheets, answers and slides as data, for other programs',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  parts: false,
  async write(outline) {
    const {origin} = new URL(outline.url);
    const withAddress = (key: string, value: unknown) =>
      key === 'file' && typeof value === 'string' ? `${origin}/${value}` : value;
    return new TextEncoder().encode(`${JSON.stringify(outline, withAddress, 2)}\n`);
  },
};
