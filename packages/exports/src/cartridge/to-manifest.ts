// The manifest of a cartridge: https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
import {toLicenceText} from '@resilience/content/say';

import {escapeXml} from '../package/escape-xml.ts';
import type {CartridgeItem, CartridgeSection} from './to-section.ts';
import type {DayCartridge} from './day-cartridge.ts';

const namespaces = `xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lomresource_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd"`;

/** Writes `imsmanifest.xml`: what the cartridge is, its sections in order, and its files. */
export function toManifest(day: DayCartridge, sections: CartridgeSection[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="resilience-library-${escapeXml(day.id)}" ${namespaces}>
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    ${toMetadata(day)}
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${sections.map(toItems).join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${sections.flatMap(({items}, section) => items.map((item, index) => toResource(item, toId(section, index)))).join('\n')}
  </resources>
</manifest>
`;
}

function toMetadata({title, summary, licence}: DayCartridge): string {
  const say = (text: string) => `<lomimscc:string language="en-GB">${escapeXml(text)}</lomimscc:string>`;
  return `<lomimscc:lom><lomimscc:general><lomimscc:title>${say(title)}</lomimscc:title><lomimscc:language>en-GB</lomimscc:language><lomimscc:description>${say(summary)}</lomimscc:description></lomimscc:general><lomimscc:rights><lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions><lomimscc:description>${say(toLicenceText(licence))}</lomimscc:description></lomimscc:rights></lomimscc:lom>`;
}

function toId(section: number, item: number): string {
  return `${section + 1}-${item + 1}`;
}

function toItems({title, items}: CartridgeSection, section: number): string {
  const lines = items.map(
    (item, index) =>
      `          <item identifier="item-${toId(section, index)}" identifierref="resource-${toId(section, index)}"><title>${escapeXml(item.title)}</title></item>`,
  );
  return `        <item identifier="section-${section + 1}">
          <title>${escapeXml(title)}</title>
${lines.join('\n')}
        </item>`;
}

const forTeachers =
  '<metadata><lom:lom><lom:educational><lom:intendedEndUserRole><lom:source>IMSGLC_CC_Rolesv1p1</lom:source><lom:value>Instructor</lom:value></lom:intendedEndUserRole></lom:educational></lom:lom></metadata>';

function toResource(item: CartridgeItem, id: string): string {
  const path = escapeXml(item.path);
  const file = `<file href="${path}"/>`;
  // A link has no `href`: its file says where it leads.
  if (item.kind === 'link')
    return `    <resource identifier="resource-${id}" type="imswl_xmlv1p1">${file}</resource>`;
  const metadata = item.forTeachers ? forTeachers : '';
  return `    <resource identifier="resource-${id}" type="webcontent" href="${path}">${metadata}${file}</resource>`;
}
