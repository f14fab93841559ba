// The links of a slide: PowerPoint keeps their addresses in a file beside it.
import {escapeXml} from '../package/escape-xml.ts';
import type {Page} from './to-pages.ts';

/** Names of relationships by the address that they lead to. */
export type LinkIds = ReadonlyMap<string, string>;

/** Names the links in the text of a slide; those in tables stand in its notes. */
export function toLinkIds({body}: Page): LinkIds {
  const runs = body?.lines.flatMap((line) => line.runs) ?? [];
  const hrefs = new Set(runs.flatMap(({href}) => href ?? []));
  return new Map([...hrefs].map((href, index) => [href, `rIdWeb${index + 1}`]));
}

/** Adds the addresses to the relationships of a slide. */
export function addLinks(xml: string, ids: LinkIds): string {
  const links = [...ids].map(
    ([href, id]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(href)}" TargetMode="External"/>`,
  );
  return xml.replace('</Relationships>', () => `${links.join('')}</Relationships>`);
}
