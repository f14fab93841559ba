// The limit of a cold compile: every Markdown file of a folder through bare remark-parse, with the lessons' extensions.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {directiveFromMarkdown} from 'mdast-util-directive';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {directive} from 'micromark-extension-directive';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';

function syntax(this: Processor): void {
  const data = this.data();
  const {flow} = directive();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), {flow}];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    directiveFromMarkdown(),
  ];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(syntax).freeze();
const [folder = ''] = process.argv.slice(2);
const files = folder === '' ? [] : readdirSync(folder, {recursive: true, encoding: 'utf8'});
let nodes = 0;
for (const file of files.filter((name) => name.endsWith('.md'))) {
  nodes += parser.parse(readFileSync(path.join(folder, file), 'utf8')).children.length;
}
console.log(`${nodes} blocks`);
