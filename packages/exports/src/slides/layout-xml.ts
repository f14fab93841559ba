// The master and the layouts of a deck as XML: ECMA-376, part 1, 19.3.1.
import {layouts, SLIDE, type Layout, type Place, type Placeholder} from './layouts.ts';
import {toXfrm} from './lengths.ts';

const EMPTY = '<a:p><a:endParaRPr lang="en-GB"/></a:p>';

const footerPlace: Place = {x: 0.75, y: 6.9, w: 8, h: 0.4};
const numberPlace: Place = {x: SLIDE.w - 2.75, y: 6.9, w: 2, h: 0.4};

/**
 * Changes a layout of pptxgenjs's into ours.
 * @param layout without one, the layout is left as it is
 */
export function toLayoutXml(xml: string, layout: Layout | undefined): string {
  if (!layout) return xml;
  const type = layout.type ? ` type="${layout.type}"` : '';
  const shapes = [...layout.placeholders.map(toLayoutPlaceholder), ...toFoot(layout)].join('');
  const ground = layout.dark
    ? '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    : '';
  return xml
    .replace(' preserve="1">', () => `${type} preserve="1"${layout.dark ? ' showMasterSp="0"' : ''}>`)
    .replace(/<p:bg>[\s\S]*?<\/p:bg>/, '')
    .replace('<p:spTree>', () => `${ground}<p:spTree>`)
    .replace('</p:grpSpPr>', () => `</p:grpSpPr>${shapes}`);
}

function toLayoutPlaceholder(
  {type, idx, name, place, size}: Placeholder,
  at: number,
  all: Placeholder[],
): string {
  const dark = all[0]?.type === 'ctrTitle';
  const colour = dark ? '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>' : '';
  const anchor = type === 'ctrTitle' ? ' anchor="b"' : type === 'title' && size > 40 ? ' anchor="ctr"' : '';
  const bare = type === 'subTitle' ? ' marL="0" indent="0"' : '';
  const bullet = type === 'subTitle' ? '<a:buNone/>' : '';
  const style = `<a:lstStyle><a:lvl1pPr${bare}>${bullet}<a:defRPr sz="${size * 100}">${colour}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
  return toShape({
    id: at + 2,
    name,
    ph: toPh({type, idx}),
    place,
    body: `<a:bodyPr${anchor}><a:normAutofit/></a:bodyPr>${style}${prompt(name)}`,
  });
}

function prompt(name: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${name}</a:t></a:r></a:p>`;
}

function toFoot({dark}: Layout): string[] {
  const colour = `<a:solidFill><a:schemeClr val="${dark ? 'bg1' : 'tx1'}"/></a:solidFill>`;
  const style = (align: string) =>
    `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1200">${colour}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  return [
    toShape({
      id: 20,
      name: 'Footer',
      ph: footerPh,
      place: footerPlace,
      body: `<a:bodyPr anchor="ctr"/>${style('l')}${EMPTY}`,
    }),
    toShape({
      id: 21,
      name: 'Slide number',
      ph: numberPh,
      place: numberPlace,
      body: `<a:bodyPr anchor="ctr"/>${style('r')}${numberField}`,
    }),
  ];
}

/** The footer and the number of the slide, on slides as on layouts. */
export const footerPh = '<p:ph type="ftr" sz="quarter" idx="11"/>';
export const numberPh = '<p:ph type="sldNum" sz="quarter" idx="12"/>';

/** The number of the slide, which PowerPoint fills in. */
export const numberField =
  '<a:p><a:pPr algn="r"/><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>';

/** Writes what ties a shape to the place of the same kind and number on its layout. */
export function toPh({type, idx}: Pick<Placeholder, 'type' | 'idx'>): string {
  return `<p:ph${type ? ` type="${type}"` : ''}${idx === undefined ? '' : ` idx="${idx}"`}/>`;
}

/** Writes the shapes of the master: a band at the top, and the places that layouts inherit from. */
export function toMasterShapes(): string {
  const [title, body] = layouts.content.placeholders;
  const band = `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Band" descr=""/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${toXfrm({x: 0, y: 0, w: SLIDE.w, h: 0.16})}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${EMPTY}</p:txBody></p:sp>`;
  const master = (id: number, {name, place}: Placeholder, type: string) =>
    toShape({
      id,
      name,
      ph: `<p:ph type="${type}"${type === 'body' ? ' idx="1"' : ''}/>`,
      place,
      body: `<a:bodyPr${type === 'title' ? ' anchor="b"' : ''}><a:normAutofit/></a:bodyPr><a:lstStyle/>${prompt(name)}`,
    });
  const foot = toFoot({name: 'Master', placeholders: []})
    .join('')
    .replaceAll(/idx="1([12])"/g, (_match, last: string) => `idx="${Number(last) + 2}"`);
  return band + master(2, title!, 'title') + master(3, body!, 'body') + foot;
}

/** Sets how titles and text look where a layout says nothing else. */
export function toTextStyles(xml: string): string {
  return xml
    .replace(
      /<p:titleStyle>[\s\S]*?<\/p:titleStyle>/,
      '<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="4000" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>',
    )
    .replaceAll(
      /<a:spcBef><a:spcPct val="20000"\/><\/a:spcBef>/g,
      '<a:spcBef><a:spcPts val="900"/></a:spcBef>',
    )
    .replace('<a:defRPr sz="3200"', '<a:defRPr sz="3600"');
}

interface Shape {
  id: number;
  name: string;
  ph: string;
  place?: Place;
  /** What stands in the `txBody`. */
  body: string;
}

/** Writes a shape that is a placeholder; without a place it takes that of its layout. */
export function toShape({id, name, ph, place, body}: Shape): string {
  const geometry = place ? `${toXfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${geometry}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}
