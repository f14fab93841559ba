// The style of the self-contained page: on the screen and on paper.

/** CSS that needs no other file. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem 1rem 4rem; color: #17262e; background: #fff;
  font: 1.125rem/1.5 'Atkinson Hyperlegible Next', Arial, sans-serif; }
h1, h2, h3, h4, h5, h6 { color: #063f43; line-height: 1.2; margin: 2em 0 .5em; break-after: avoid; }
h1 { font-size: 2.25rem; margin-top: 0; }
h2 { font-size: 1.75rem; }
h3 { font-size: 1.375rem; color: #0b5a5f; }
h4, h5, h6 { font-size: 1.125rem; }
a { color: #1c5d99; }
a:focus-visible, div.table:focus-visible { outline: 3px solid #ffdd00; outline-offset: 0; box-shadow: 0 0 0 6px #0b0c0c; }
.summary { font-size: 1.25rem; color: #4c5b61; }
.version { color: #6b2a5b; font-weight: bold; }
dl { margin: 1.5rem 0; border-top: 1px solid #c9d3d3; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid #c9d3d3; padding: .35rem 0; }
dt { flex: 0 0 8rem; font-weight: bold; }
dd { flex: 1 1 12rem; margin: 0; }
section { border-top: 4px solid #0b5a5f; margin-top: 3rem; }
section > h2:first-child, section > h1:first-child { margin-top: 1rem; }
.table { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #9fb0b0; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: #e9f2f1; }
.worksheet td:empty { height: 3rem; }
.adaptation, .care, .say, blockquote { margin: 1em 0; padding: .75rem 1rem; border: 1px solid #c9d3d3; border-left-width: 6px; break-inside: avoid; }
.adaptation { border-color: #6b2a5b; background: #f7eff5; }
.care { border-color: #9c3d14; background: #fbf1eb; }
.say { border-color: #fff; border-left-color: #9c3d14; padding-top: 0; padding-bottom: 0; }
.adaptation > :first-child, .care > :first-child, .say > :first-child, blockquote > :first-child { margin-top: 0; }
.adaptation > :last-child, .care > :last-child, .say > :last-child, blockquote > :last-child { margin-bottom: 0; }
.adaptation .name { color: #6b2a5b; }
.care .name { color: #9c3d14; }
.picture-prompt { display: inline-block; border: 2px dashed #4c5b61; color: #4c5b61; font-size: .875rem; padding: .25rem .5rem; }
.worksheet .prompt > .picture-prompt { min-width: 12rem; min-height: 7rem; }
.picture img { max-width: 100%; max-height: 24rem; height: auto; }
.symbol { height: 2.5rem; width: auto; vertical-align: middle; }
.writing-line { border-bottom: 1px solid #17262e; height: 2.25rem; margin: 0; }
.gap { letter-spacing: 0; overflow-wrap: anywhere; }
.slides article { border: 1px solid #c9d3d3; border-radius: 6px; padding: 0 1.25rem 1rem; margin: 1rem 0; break-inside: avoid; }
.slides h3 { margin-top: 1rem; }
.notes { background: #fbf7f0; border-top: 1px solid #c9d3d3; padding: .5rem 1rem; font-size: 1rem; }
footer { border-top: 1px solid #c9d3d3; margin-top: 3rem; color: #4c5b61; font-size: 1rem; }
@page { size: A4; margin: 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11.5pt; }
  nav { display: none; }
  section.worksheet, section.answers, section.vocabulary, section.slides { break-before: page; border-top: 0; margin-top: 0; }
  a { color: inherit; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .adaptation, .care, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
