// The Markdown that lessons may use: CommonMark, tables, block directives and, in lesson.md, front matter.
import {directiveFromMarkdown} from 'mdast-util-directive';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {directive} from 'micromark-extension-directive';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';

/**
 * Directive syntax without its `text` part: `:name` inside a line would swallow "10:30" and "3:1".
 * @returns a micromark extension that knows `:::name` and `::name` only
 */
function blockDirective(): ReturnType<typeof directive> {
  const {flow} = directive();
  return {flow};
}

/**
 * Adds tables and block directives to the parser. GFM's other parts are left out: its autolink literal alone costs
 * a third of the time to parse, and lessons write links as links.
 */
function lessonSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), blockDirective()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    // `verbose` keeps where a container was closed, so that one left open can be found.
    directiveFromMarkdown({verbose: true}),
  ];
}

const plain = unified().use(remarkParse).use(lessonSyntax).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(lessonSyntax).freeze();

/**
 * Gives the parser for a file.
 * @param hasFrontMatter whether a block between `---` lines at the top is YAML
 */
export function getParser(hasFrontMatter: boolean): typeof plain {
  return hasFrontMatter ? withFrontMatter : plain;
}
